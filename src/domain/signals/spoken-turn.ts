import type { Turn } from "../ticket";
import { type Words, wordsOf } from "./likeness";
import { beginsWith, holds } from "./phrases";
import { sentences } from "./sentences";
import type { WordLists } from "./word-lists";
import type { ListName } from "./words/list-names";

/** One turn as the signals see it: who, how it compares with others, and which lists it speaks from. */
export type SpokenTurn = Readonly<{
  n: number;
  by: "customer" | "bot" | "agent";
  words: Words;
  /** Its last sentence is a question, so an answer is expected. */
  question: boolean;
  says: ReadonlySet<ListName>;
}>;

const SPEAKS_FROM: Readonly<Record<SpokenTurn["by"], readonly ListName[]>> = {
  customer: ["asks", "refusals", "no", "thanks"],
  bot: ["helped", "fallbacks", "announcements"],
  agent: [],
};

/** The turns of the two sides, read once each, in order; Zendesk's own notices are left out. */
export function spokenTurns(turns: readonly Turn[], lists: WordLists): readonly SpokenTurn[] {
  return turns.flatMap(({ n, by, text }) => (by === "system" ? [] : [spoken(n, by, text, lists)]));
}

function spoken(n: number, by: SpokenTurn["by"], text: string, lists: WordLists): SpokenTurn {
  const said = sentences(text);
  const says = SPEAKS_FROM[by].filter((list) =>
    said.some(({ tokens, question }, at) => {
      if (list === "no") return at === 0 && beginsWith(lists.no, tokens);
      // "Shall I put you through?" is an offer; "Did that help?" is the question it looks like.
      if (list === "announcements" && question) return false;
      if (list === "helped" && !question) return false;
      return holds(lists[list], tokens);
    }),
  );
  return { n, by, words: wordsOf(said), question: said.at(-1)?.question ?? false, says: new Set(says) };
}

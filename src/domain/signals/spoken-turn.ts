import type { Turn } from "../ticket";
import { type Words, wordsOf } from "./likeness";
import { addListsIn } from "./phrase-lists";
import { beginsWith } from "./phrases";
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

/** The turns of the two sides, read once each, in order; Zendesk's own notices are left out. */
export function spokenTurns(turns: readonly Turn[], lists: WordLists): readonly SpokenTurn[] {
  const found: SpokenTurn[] = [];
  for (const turn of turns) if (turn.by !== "system") found.push(spoken(turn, turn.by, lists));
  return found;
}

/** Most turns speak from no list, and a long conversation is kept whole while it is read. */
const NOTHING: ReadonlySet<ListName> = new Set();

function spoken(turn: Turn, by: SpokenTurn["by"], lists: WordLists): SpokenTurn {
  const said = sentences(turn.text);
  const says = new Set<ListName>();
  for (const { tokens, question } of by === "agent" ? [] : said) {
    // "Shall I put you through?" is an offer; "Did that help?" is the question it looks like.
    addListsIn(lists[by === "bot" ? "bot" : "customer"], tokens, says, question ? "announcements" : "helped");
  }
  if (by === "customer" && beginsWith(lists.no, said[0]?.tokens ?? [])) says.add("no");
  const question = said.at(-1)?.question ?? false;
  return { n: turn.n, by, words: wordsOf(said), question, says: says.size > 0 ? says : NOTHING };
}

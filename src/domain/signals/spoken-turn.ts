import type { Turn } from "../ticket";
import { type Words, wordsOf } from "./likeness";
import { listsIn, type PhraseLists } from "./phrase-lists";
import { beginsWith } from "./phrases";
import { type Sentence, sentencesOf } from "./sentences";
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
  return turns.flatMap((turn) => (turn.by === "system" ? [] : [spoken(turn, turn.by, lists)]));
}

function spoken(turn: Turn, by: SpokenTurn["by"], lists: WordLists): SpokenTurn {
  const said = sentencesOf(turn);
  const says = new Set<ListName>();
  if (by !== "agent")
    for (const sentence of said) for (const list of saidIn(sentence, lists[by])) says.add(list);
  if (by === "customer" && beginsWith(lists.no, said[0]?.tokens ?? [])) says.add("no");
  return { n: turn.n, by, words: wordsOf(said), question: said.at(-1)?.question ?? false, says };
}

/** "Shall I put you through?" is an offer; "Did that help?" is the question it looks like. */
function saidIn({ tokens, question }: Sentence, lists: PhraseLists<ListName>): readonly ListName[] {
  return [...listsIn(lists, tokens)].filter((list) => list !== (question ? "announcements" : "helped"));
}

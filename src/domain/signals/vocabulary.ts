import type { Risk } from "../handoff/reasons";
import { RISKS } from "../handoff/reasons";
import { PEOPLE_WORDS } from "./people-words";
import { type PhraseLists, phraseLists } from "./phrase-lists";
import { type Phrases, phrases } from "./phrases";
import { RISK_WORDS } from "./risk-words";
import { type PolicyWords, type WordLists, wordLists } from "./word-lists";

/** The words by which conversations are read, of all languages at once. They support structure, never replace it. */
export type Vocabulary = Readonly<{
  lists: WordLists;
  /** What bots call the people they hand over to. */
  people: Phrases;
  /** How customers speak of what a person must decide. */
  risks: PhraseLists<Risk>;
}>;

/** Our words, with those of a policy in their place. Costs a few milliseconds: once a policy, not once a ticket. */
export function vocabulary(words: PolicyWords = {}): Vocabulary {
  return {
    lists: wordLists(words),
    people: phrases(PEOPLE_WORDS),
    risks: phraseLists(RISKS.map((risk) => [risk, phrases(RISK_WORDS[risk])])),
  };
}

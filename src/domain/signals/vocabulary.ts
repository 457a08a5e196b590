import { datesIn } from "../conversation/dates";
import { askedNames, type SaidWords } from "../conversation/said-values";
import type { IntentWords } from "../conversation/spoken-intents";
import type { LanguageWords } from "../conversation/spoken-languages";
import type { TriedWords } from "../conversation/told-tries";
import type { Risk } from "../handoff/reasons";
import { RISKS } from "../handoff/reasons";
import { ASKED_WORDS, NO_ANSWER } from "./asked-words";
import { LANGUAGE_WORDS } from "./language-words";
import { MONTH_NAMES } from "./month-names";
import { PEOPLE_WORDS } from "./people-words";
import { type PhraseLists, phraseLists } from "./phrase-lists";
import { holds, type Phrases, phrases } from "./phrases";
import { RISK_WORDS } from "./risk-words";
import { sentences } from "./sentences";
import { STILL_WORDS, TRIED_WORDS, TRY_KINDS } from "./tried-words";
import { LANGUAGES, type PolicyWords, primary, type WordLists, wordLists } from "./word-lists";

/** The words by which conversations are read, of all languages at once. They support structure, never replace it. */
export type Vocabulary = Readonly<{
  lists: WordLists;
  /** What bots call the people they hand over to. */
  people: Phrases;
  /** How customers speak of what a person must decide. */
  risks: PhraseLists<Risk>;
  /** How customers speak of the policy's intents. */
  intents: readonly IntentWords[];
  /** How values are asked for and given, and how people tell what they tried. */
  said: SaidWords;
  tried: TriedWords;
  /** By which a language is known, and the codes of those whose words we or the policy have. */
  languages: LanguageWords;
  covered: ReadonlySet<string>;
}>;

/** One entry of the policy's `intentWords`: patterns of intents, and how customers speak of them. */
type PolicyIntent = Readonly<{ intent: readonly string[]; words: readonly string[] }>;

/** Our words, with those of a policy in their place. Costs a few milliseconds: once a policy, not once a ticket. */
export function vocabulary(words: PolicyWords = {}, intents: readonly PolicyIntent[] = []): Vocabulary {
  return {
    lists: wordLists(words),
    people: phrases(PEOPLE_WORDS),
    risks: phraseLists(RISKS.map((risk) => [risk, phrases(RISK_WORDS[risk])])),
    intents: intents.map((one) => ({ intent: one.intent, words: phrases(one.words) })),
    said: saidWords(),
    tried: {
      tries: phraseLists(TRY_KINDS.map((kind) => [kind, phrases(TRIED_WORDS[kind])])),
      still: phrases(STILL_WORDS),
    },
    languages: LANGUAGE_WORDS,
    covered: new Set([...Object.keys(LANGUAGES), ...Object.keys(words).map(primary)]),
  };
}

function saidWords(): SaidWords {
  const nothing = phrases(NO_ANSWER);
  return {
    asked: askedNames(ASKED_WORDS),
    givesNothing: (answer) => sentences(answer).some(({ tokens }) => holds(nothing, tokens)),
    datesIn: (text) => datesIn(text, MONTH_NAMES),
  };
}

import { holds, type Phrases } from "../signals/phrases";
import type { Sentence } from "../signals/sentences";

/** Patterns of intents, with the words by which customers speak of them. */
export type IntentWords = Readonly<{ intent: readonly string[]; words: Phrases }>;

export type SpokenIntent = Readonly<{ intent: readonly string[]; turns: readonly number[] }>;

/**
 * The entries of which some sentences speak. One that says that something is not wanted (`I don't want money back`,
 * `not a refund`) speaks of nothing.
 */
export const intentsIn = (
  said: readonly Sentence[],
  intents: readonly IntentWords[],
  unwanted: Phrases,
): readonly IntentWords[] =>
  intents.filter(({ words }) => said.some(({ tokens }) => holds(words, tokens) && !holds(unwanted, tokens)));

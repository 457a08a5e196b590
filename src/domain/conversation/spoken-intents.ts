import { holds, type Phrases } from "../signals/phrases";
import { sentences } from "../signals/sentences";
import type { Turn } from "../ticket";

/** Patterns of intents, with the words by which customers speak of them. */
export type IntentWords = Readonly<{ intent: readonly string[]; words: Phrases }>;

export type SpokenIntent = Readonly<{ intent: readonly string[]; turns: readonly number[] }>;

/**
 * The intents of which the customer speaks, with the turns. A sentence that says that something is not wanted
 * (`I don't want money back`, `not a refund`) speaks of nothing.
 */
export function spokenIntents(
  turns: readonly Turn[],
  intents: readonly IntentWords[],
  unwanted: Phrases,
): readonly SpokenIntent[] {
  if (intents.length === 0) return [];
  const said = turns
    .filter(({ by }) => by === "customer")
    .map(({ n, text }) => ({ n, wanted: sentences(text).filter(({ tokens }) => !holds(unwanted, tokens)) }));
  return intents.flatMap(({ intent, words }) => {
    const where = said.filter(({ wanted }) => wanted.some(({ tokens }) => holds(words, tokens)));
    return where.length === 0 ? [] : [{ intent, turns: where.map(({ n }) => n) }];
  });
}

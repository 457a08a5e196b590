import { isUnspaced, type Sentence } from "./sentences";

/** Tokens of a turn that are compared; enough to know a long answer again. */
const COMPARED_AT_MOST = 200;
/** A short word says less than a long one; beyond this many letters length says nothing more. */
const HEAVIEST = 8;
/** Two characters of an unspaced script make about one short word. */
const PAIR = 3;

/** What a turn is compared by: each different word, or pair of characters, with its weight. */
export type Words = ReadonlyMap<string, number>;

/** The words of a turn and, for scripts without spaces, its pairs of characters. Digits weigh like a long word. */
export function wordsOf(said: readonly Sentence[]): Words {
  const words = new Map<string, number>();
  for (const { tokens } of said) {
    for (const [at, token] of tokens.entries()) {
      if (words.size >= COMPARED_AT_MOST) return words;
      if (!isUnspaced(token)) words.set(token, weightOfWord(token));
      else if (isUnspaced(tokens[at + 1] ?? "")) words.set(token + tokens[at + 1], PAIR);
    }
  }
  return words;
}

function weightOfWord(word: string): number {
  if (NUMBER.test(word)) return HEAVIEST;
  return Math.min(HANGUL.test(word) ? 2 * word.length : word.length, HEAVIEST);
}

/** A Korean character is a syllable, worth two letters. */
const HANGUL = /\p{sc=Hangul}/u;

/** Whether both name numbers and not the same ones: another date or order is another thing said. */
export function numbersDiffer(one: Words, other: Words): boolean {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    (ours.length !== theirs.length || ours.some((number) => !other.has(number)))
  );
}

const numbersOf = (words: Words): readonly string[] => [...words.keys()].filter((word) => NUMBER.test(word));

const NUMBER = /\p{N}/u;

/** Weight of all that a turn says. */
export function weightOf(words: Words): number {
  let total = 0;
  for (const weight of words.values()) total += weight;
  return total;
}

/** Weight of what two turns share as a share of what either says: 0 to 1, and 0 where either says nothing. */
export function likeness(one: Words, other: Words): number {
  let shared = 0;
  for (const [word, weight] of one) if (other.has(word)) shared += weight;
  return shared === 0 ? 0 : shared / (weightOf(one) + weightOf(other) - shared);
}

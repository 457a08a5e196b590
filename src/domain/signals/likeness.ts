import { isUnspaced, type Sentence } from "./sentences";

/** Tokens of a turn that are compared; enough to know a long answer again. */
const COMPARED_AT_MOST = 200;
/** A short word says less than a long one; beyond this many letters length says nothing more. */
const HEAVIEST = 8;
/** Two characters of an unspaced script make about one short word. */
const PAIR = 3;

/** What a turn is compared by: each different word, or pair of characters, with its weight, and all weights together. */
export type Words = Readonly<{
  weights: ReadonlyMap<string, number>;
  total: number;
  numbers: readonly string[];
}>;

/** The words of a turn and, for scripts without spaces, its pairs of characters. Digits weigh like a long word. */
export function wordsOf(said: readonly Sentence[]): Words {
  const weights = new Map<string, number>();
  for (const { tokens } of said) {
    for (const [at, token] of tokens.entries()) {
      if (weights.size >= COMPARED_AT_MOST) break;
      if (PLAIN_WORD.test(token)) weights.set(token, Math.min(token.length, HEAVIEST));
      else if (!isUnspaced(token)) weights.set(token, weightOfWord(token));
      else if (isUnspaced(tokens[at + 1] ?? "")) weights.set(token + tokens[at + 1], PAIR);
    }
  }
  let total = 0;
  const numbers: string[] = [];
  for (const word of weights.keys()) {
    total += weights.get(word) ?? 0;
    if (!PLAIN_WORD.test(word) && NUMBER.test(word)) numbers.push(word);
  }
  return { weights, total, numbers };
}

/** Most words, and the quickest to tell: no number, and as heavy as they are long. */
const PLAIN_WORD = /^[a-z]+$/;

function weightOfWord(word: string): number {
  if (NUMBER.test(word)) return HEAVIEST;
  return Math.min(HANGUL.test(word) ? 2 * word.length : word.length, HEAVIEST);
}

/** A Korean character is a syllable, worth two letters. */
const HANGUL = /\p{sc=Hangul}/u;

/** Whether both name numbers and not the same ones: another date or order is another thing said. */
export function numbersDiffer(one: Words, other: Words): boolean {
  const [ours, theirs] = [one.numbers, other.numbers];
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    (ours.length !== theirs.length || ours.some((number) => !other.weights.has(number)))
  );
}

const NUMBER = /\p{N}/u;

/** Whether two turns can reach a likeness at all: a short one is never much like a long one. */
export const mayBeLike = (one: Words, other: Words, least: number): boolean =>
  Math.min(one.total, other.total) >= least * Math.max(one.total, other.total);

/** Weight of what two turns share as a share of what either says: 0 to 1, and 0 where either says nothing. */
export function likeness(one: Words, other: Words): number {
  let shared = 0;
  for (const word of one.weights.keys()) if (other.weights.has(word)) shared += one.weights.get(word) ?? 0;
  return shared === 0 ? 0 : shared / (one.total + other.total - shared);
}

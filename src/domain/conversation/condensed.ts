import { cutPlace } from "../handoff/cut-text";
import { paymentNumbers } from "../handoff/payment-numbers";
import { firstWords, wordCount } from "./first-words";

/** Where a sentence ends: its mark and a space, a mark of a script without spaces, or a new line. */
const ENDS = /(?<=[.!?؟…])\s|(?<=[。！？])|\n/gu;

/** The sentences of a text as they stand there, without the space around them. A payment number stays in one. */
export function sentencesIn(text: string): readonly string[] {
  const numbers = paymentNumbers(text);
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  const places = ends.filter((at) => at === cutPlace(at, numbers));
  return [...places, text.length].flatMap((end, at) => text.slice(places[at - 1] ?? 0, end).trim() || []);
}

/**
 * A text in at most `most` words: whole where it fits, else its first sentence and those that ask or name a number,
 * then as many of the others as fit, in their order, with an ellipsis for what is left out. Every piece between two
 * ellipses stands in the text just so.
 */
export function condensed(text: string, most: number): string {
  if (wordCount(text) <= most) return text.trim().replace(/\s+/g, " ");
  const sentences = sentencesIn(text);
  const chosen = new Set<number>();
  let left = most;
  for (const at of byWeight(sentences)) {
    const words = wordCount(sentences[at] ?? "");
    if (words > left) continue;
    chosen.add(at);
    left -= words;
  }
  if (!chosen.has(0)) return firstWords(sentences.join(" "), most);
  return sentences.reduce((told, sentence, at) => {
    if (!chosen.has(at)) return told;
    return told + (at === 0 ? "" : chosen.has(at - 1) ? " " : " … ") + sentence.replace(/\s+/g, " ");
  }, "");
}

function byWeight(sentences: readonly string[]): readonly number[] {
  const weight = (at: number) => {
    const sentence = sentences[at] ?? "";
    return at === 0 ? 3 : /[?？؟]/.test(sentence) ? 2 : /\p{N}/u.test(sentence) ? 1 : 0;
  };
  return sentences.map((_, at) => at).sort((a, b) => weight(b) - weight(a) || a - b);
}

import { cutPlace, cutText } from "../handoff/cut-text";
import { paymentNumbers } from "../handoff/payment-numbers";

const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
/** A character of a script that writes no spaces, else a word with the space behind it. */
const PIECE = new RegExp(`[${UNSPACED}]\\s?|[^\\s${UNSPACED}]+\\s?`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/** Two characters of a script without spaces make about one short word. */
const UNSPACED_WORDS = 0.5;
/** A pasted link or key counts for as many words of this many characters as it takes the room of. */
const LONGEST_WORD = 12;

const wordsOf = (piece: string): number =>
  IS_UNSPACED.test(piece) ? UNSPACED_WORDS : Math.ceil(piece.trimEnd().length / LONGEST_WORD);

/** How much there is to read, in words, whatever the script: 12 Japanese characters are 6. */
export const wordCount = (text: string): number =>
  Math.ceil((text.match(PIECE) ?? []).reduce((sum, piece) => sum + wordsOf(piece), 0));

/** Far more than the words of any excerpt take. */
const READ_AT_MOST = 4_000;

/**
 * Up to `most` words of a text, spaces folded; cut at a sentence's end where one lies in the last half, else
 * between words and with an ellipsis; never inside a payment number. What is kept stands in the text just so.
 */
export function firstWords(text: string, most: number): string {
  const read = cutText(text.trim(), READ_AT_MOST);
  const clean = read.trimEnd().replace(/\s+/g, " ");
  const numbers = paymentNumbers(clean);
  const cut = clean.slice(0, cutPlace(beginning(clean, most).length, numbers));
  if (cut === clean) return read.length < text.trim().length ? `${clean}…` : clean;
  const ends = [...cut.matchAll(/[.!?](?= )|[。！？]/g)].map(({ index }) => index + 1);
  const end = Math.max(...ends.filter((at) => at === cutPlace(at, numbers)), 0);
  return end > cut.length / 2 ? cut.slice(0, end) : `${cut.trimEnd()}…`;
}

function beginning(clean: string, most: number): string {
  let words = 0;
  let length = 0;
  for (const piece of clean.match(PIECE) ?? []) {
    words += wordsOf(piece);
    if (words > most) break;
    length += piece.length;
  }
  // A single word without an end is cut inside, between its characters.
  return length > 0 || clean === ""
    ? clean.slice(0, length)
    : [...clean].slice(0, most * LONGEST_WORD).join("");
}

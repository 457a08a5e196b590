/** A longer turn is a paste or a quoted mail; what the person says stands first. In UTF-16 code units. */
const READ_AT_MOST = 2_000;

/** Comparable tokens of one sentence, and whether it is a question. */
export type Sentence = Readonly<{ tokens: readonly string[]; question: boolean }>;

/** Scripts written without spaces: each of their characters is a token of its own. */
const UNSPACED =
  "(?=[\\p{L}\\p{M}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]";

/** One alternative a group: a character of an unspaced script, a word, a question mark (not one inside an address), an end. */
const TOKEN = new RegExp(
  `(${UNSPACED})|((?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+)|(\\?(?![a-z0-9])|؟)|([.!。\\n])`,
  "gu",
);

/** English clips words at an apostrophe (`don't`, `I'll`) that many leave out; elsewhere it parts two words. */
const CLIPPED = /['’ʼ](?=(?:[tsmd]|re|ve|ll)(?!\p{L}))/gu;

/**
 * A text as sentences of tokens, folded so that spelling does not matter: lower case, full and half width alike,
 * without the accents that people leave out. A character is a token in scripts without spaces, else a word is.
 * A question ends in a question mark or, in Japanese, in か. Total and linear; what holds no word has no sentence.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let tokens: string[] = [];
  const close = (marked: boolean) => {
    if (tokens.length > 0) found.push({ tokens, question: marked || tokens.at(-1) === "か" });
    tokens = [];
  };
  for (const [token, , , mark, end] of folded(text).matchAll(TOKEN)) {
    if (mark !== undefined) close(true);
    else if (end !== undefined) close(false);
    else tokens.push(token);
  }
  close(false);
  return found;
}

/** Whether a token is one character of a script without spaces. */
export const isUnspaced = (token: string): boolean =>
  token.length <= 2 && token >= FIRST_UNSPACED && UNSPACED_TOKEN.test(token);

/** Thai's first letter; a quick way out for most of the world's text. */
const FIRST_UNSPACED = "\u0e01";

const UNSPACED_TOKEN = new RegExp(`^${UNSPACED}`, "u");

function folded(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(CLIPPED, "");
}

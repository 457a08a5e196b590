/** A longer turn is a paste or a quoted mail; what the person says stands first. In UTF-16 code units. */
const READ_AT_MOST = 2_000;

/** Comparable tokens of one sentence, and whether it is a question. */
export type Sentence = Readonly<{ tokens: readonly string[]; question: boolean }>;

/** Scripts written without spaces: each of their characters is a token of its own. */
const SCRIPTS =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}";
const UNSPACED = `(?=[\\p{L}\\p{M}])[${SCRIPTS}]`;
/** A letter or mark of any other script, or a number of any. */
const IN_WORD = `(?:[^\\p{P}\\p{S}\\p{Z}\\p{C}\\p{N}${SCRIPTS}]|\\p{N})`;

/** A character of an unspaced script, a word, a question mark (not one inside an address), or an end. */
const TOKEN = new RegExp(`${UNSPACED}|${IN_WORD}+|\\?(?![a-z0-9])|[؟.!。\\n]`, "gu");
/** The same for a text that has no unspaced script in it, which need not be looked for at every letter. */
const SPACED_TOKEN = /[\p{L}\p{M}\p{N}]+|\?(?![a-z0-9])|[؟.!。\n]/gu;
/** Thai's first letter; scripts written without spaces come after it. */
const FIRST_UNSPACED = "\u0e01";
const MAY_BE_UNSPACED = /[\u0e01-\u1fff\u2e80-\uffff]/;

const MARKS = "?؟";
const ENDS = ".!。\n";

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
  const known = folded(text);
  for (const token of known.match(MAY_BE_UNSPACED.test(known) ? TOKEN : SPACED_TOKEN) ?? []) {
    const marked = MARKS.includes(token);
    if (!marked && !ENDS.includes(token)) tokens.push(token);
    else if (tokens.length > 0) {
      found.push(sentenceOf(tokens, marked));
      tokens = [];
    }
  }
  if (tokens.length > 0) found.push(sentenceOf(tokens, false));
  return found;
}

const sentenceOf = (tokens: readonly string[], marked: boolean): Sentence => ({
  tokens,
  question: marked || tokens.at(-1) === "か",
});

/** Whether a token is one character of a script without spaces. */
export const isUnspaced = (token: string): boolean =>
  token.length <= 2 && token >= FIRST_UNSPACED && UNSPACED_TOKEN.test(token);

const UNSPACED_TOKEN = new RegExp(`^${UNSPACED}`, "u");

/** Texts of these characters are their own normal form. */
const PLAIN = /^[ -~\n]*$/;

function folded(text: string): string {
  const lower = text.slice(0, READ_AT_MOST).toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(CLIPPED, "");
  return lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(CLIPPED, "");
}

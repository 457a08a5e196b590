export type Direction = "ltr" | "rtl";

/** Languages Zendesk offers that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur", "ps", "yi", "ckb", "dv"];

/** Any letter of a right-to-left script: Hebrew, Arabic and their neighbours up to Thaana, and their presentation forms. */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** The direction a text begins in, by its first letter, as `dir="auto"` would find it. */
export function directionOfText(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return RIGHT_TO_LEFT_LETTER.test(first) ? "rtl" : "ltr";
}

/** A lone Latin word cannot reorder anything; and a message's `select` compares it letter by letter. */
const LATIN_WORD = /^[A-Za-z_]+$/;

/**
 * A value fenced off with Unicode isolates (U+2068, U+2069), so that its own direction cannot reorder the
 * sentence it stands in. Left alone where sentence and value both run left to right.
 */
export function isolated(value: string, sentence: Direction): string {
  if (LATIN_WORD.test(value)) return value;
  if (sentence === "ltr" && !RIGHT_TO_LEFT_LETTER.test(value)) return value;
  return `\u2068${value}\u2069`;
}

import type { Turn } from "../ticket";

/** Short words by language. */
export type LanguageWords = readonly (readonly [language: string, words: ReadonlySet<string>])[];

/** Texts of these characters are in no script but Latin, whose accented letters end at the last of them. */
const LATIN = /^[\0-\u024f\u2000-\u20cf]*$/;

/** Scripts by which a language shows at once, and the languages that are written in each; Latin says nothing. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ["ja"]],
  [/\p{sc=Hangul}/gu, ["ko"]],
  [/\p{sc=Arabic}/gu, ["ar", "fa", "ur", "ckb", "ps"]],
  [/\p{sc=Hebrew}/gu, ["he", "yi"]],
  [/\p{sc=Cyrillic}/gu, ["ru", "uk", "bg", "sr", "mk", "be", "kk", "mn"]],
  [/\p{sc=Greek}/gu, ["el"]],
  [/\p{sc=Thai}/gu, ["th"]],
  [/\p{sc=Devanagari}/gu, ["hi", "mr", "ne"]],
  [/\p{sc=Han}/gu, ["zh", "ja"]],
];

/** A few letters may be a name or a product; half of what somebody writes is their language. */
const FEWEST_LETTERS = 12;
const SHARE = 0.5;
/** Kana stand beside Han in Japanese, and need not be half. */
const KANA_SHARE = 0.15;
/** Short words of one language, and so many times those of the next, before it is said to be spoken. */
const FEWEST_WORDS = 4;
const CLEARLY = 3;

/** A language shows within a few messages; a long conversation is read no further. */
const READ_AT_MOST = 1_000;
const MOST_TURNS = 8;

/** The languages the customer may be writing in, by their codes; null where it cannot be told. */
export const spokenLanguages = (turns: readonly Turn[], words: LanguageWords): readonly string[] | null =>
  languagesOf(
    turns
      .filter(({ by }) => by === "customer")
      .slice(0, MOST_TURNS)
      .map(({ text }) => text.slice(0, 500))
      .join(" "),
    words,
  );

/** The same for one text. */
export function languagesOf(given: string, words: LanguageWords): readonly string[] | null {
  const text = given.slice(0, READ_AT_MOST).replace(/\S+/g, (word) => (/[@/]/.test(word) ? " " : word));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  if (LATIN.test(text)) return latin(text, words);
  for (const [index, [script, languages]] of SCRIPTS.entries()) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (index === 0 ? KANA_SHARE : SHARE)) return languages;
  }
  return latin(text, words);
}

function latin(text: string, words: LanguageWords): readonly string[] | null {
  const said = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^a-z]+/);
  const [best, second] = words
    .map(([language, known]) => ({ language, count: said.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < FEWEST_WORDS || best.count < CLEARLY * (second?.count ?? 0))
    return null;
  return [best.language];
}

import type { WrittenDate } from "./said-values";

/** Names of months as people write them, folded, with their numbers. */
export type Months = ReadonlyMap<string, number>;

const NUMBERS =
  /(?<![\p{L}\p{N}.,/-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([./])(\d{1,2})\5(?:\d{4}|\d{2}))(?![\p{L}\p{N}/-]|\.\d)|(\d{1,2})月(\d{1,2})日/gu;
const DAY_BEFORE =
  /(?<![\p{L}\p{N}.,/-])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?(\p{L}{3,10})(?!\p{L})/gu;
const DAY_AFTER = /(?<![\p{L}\p{N}])(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}.:])/gu;

/** What every date in figures has, and a day beside a word: most numbers in a text are neither. */
const IN_FIGURES = /\d{2}-\d{2}|\d[./]\d{1,2}[./]|月/;
const BESIDE_A_WORD = /(?<!\d)\d{1,2}(?:[a-zº.]{0,2}\s|[a-z]{0,2}(?![\d\p{L}]))/u;

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/** Dates with a year, or with a month's name: a bare `3/4` may be anything. */
export function datesIn(text: string, months: Months): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  if (IN_FIGURES.test(text)) figures();
  if (BESIDE_A_WORD.test(text)) named();
  return found;

  function figures(): void {
    for (const [whole, , isoMonth, isoDay, one, , other, month, day] of text.matchAll(NUMBERS)) {
      const pairs = [
        [isoMonth ?? month, isoDay ?? day],
        [one, other],
        [other, one],
      ];
      add(whole, pairs);
    }
  }

  function named(): void {
    for (const [whole, day, name = ""] of text.matchAll(DAY_BEFORE))
      add(whole, [[months.get(folded(name)), day]]);
    for (const [whole, name = "", day] of text.matchAll(DAY_AFTER))
      add(whole, [[months.get(folded(name)), day]]);
  }

  function add(whole: string, pairs: readonly (readonly (string | number | undefined)[])[]): void {
    const days = pairs
      .map(([month, day]) => [Number(month), Number(day)] as const)
      .filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
    if (days.length > 0)
      found.push({ text: whole.trim(), days: [...new Set(days.map(([month, day]) => `${month}-${day}`))] });
  }
}

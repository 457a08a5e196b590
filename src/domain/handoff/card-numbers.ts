/** Where a number stands in a text, from `start` up to `end`. */
export type NumberPlace = Readonly<{ start: number; end: number }>;

/** ASCII, full-width, Arabic and Persian: the value of each stands in its last four bits. */
export const DIGIT = "0-9０-９٠-٩۰-۹";
/** Spaces, hyphens, dashes and points of every width, none included. */
const SPACE =
  "\\t \\u00a0\\u00ad\\u2000-\\u2015\\u202a-\\u202f\\u2060\\u2066-\\u2069\\u2212\\u3000\\ufeff.\\-";
/** What stands between two groups of one number: a little space, or one line's end, in a quoted mail too. */
export const GAP = `(?:[${SPACE}]{1,3}|[${SPACE}]{0,2}\\r?\\n[> ]{0,3})`;
const RUN = new RegExp(`[${DIGIT}]+(?:${GAP}[${DIGIT}]+)*`, "g");
/** What most texts have not: as many digits, with no more than gaps between them, as the shortest card has. */
const LONG = new RegExp(`[${DIGIT}](?:[${SPACE}\\r\\n>]{0,7}[${DIGIT}]){13}`);
const GROUP = new RegExp(`[${DIGIT}]+`, "g");
/** A letter, or what joins one to a number. */
const JOINED_BEFORE = /(?:[\p{L}\p{M}_]|[\p{L}\p{N}_][-/.])$|#$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}_]|[-/][\p{L}_])/u;

type Group = Readonly<{ text: string; start: number; end: number }>;

/**
 * Where card numbers stand: an issuer's range, a length in use, Luhn's check digit, written in one piece or as
 * cards print it. What goes on before or after as one word (`K-4111…`) is another number. Total and linear.
 */
export function cardNumbers(text: string): readonly NumberPlace[] {
  if (!LONG.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(GROUP)].map(({ 0: digits, index: at }) => ({
      text: digits,
      start: index + at,
      end: index + at + digits.length,
    }));
    return cardsIn(groups, text);
  });
}

/** No issuer's numbers are shorter or longer. */
const LEAST = 14;
const MOST = 19;

function cardsIn(groups: readonly Group[], text: string): readonly NumberPlace[] {
  const found: NumberPlace[] = [];
  let next = 0;
  for (const [first, { start }] of groups.entries()) {
    if (first < next) continue;
    let number = "";
    for (let last = first; number.length < MOST; last += 1) {
      const group = groups[last];
      if (group === undefined) break;
      number += group.text;
      if (!isCard(number) || !isPrinted(groups.slice(first, last + 1)) || isJoined(text, start, group.end))
        continue;
      found.push({ start, end: group.end });
      next = last + 1;
      break;
    }
  }
  return found;
}

/** In one piece, in fours, or in 4-6-4 and 4-6-5 as the cards of two issuers. */
function isPrinted(groups: readonly Group[]): boolean {
  const sizes = groups.map(({ text }) => text.length).join("");
  return groups.length === 1 || /^4{3,4}[1-4]$|^46[45]$/.test(sizes);
}

const isJoined = (text: string, start: number, end: number): boolean =>
  JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
  JOINED_AFTER.test(text.slice(end, end + 2));

/**
 * Issuers' ranges and the lengths in use (ISO/IEC 7812; the schemes' published tables): American Express, Diners,
 * JCB, Visa, Mastercard, Mir, Maestro, Discover, UnionPay. Visa's 13 digits are long retired, and every
 * German EAN has as many.
 */
const ISSUERS = [
  [/^3[47]/, 15, 15],
  [/^3(?:6|8|9|0[0-5])/, 14, 14],
  [/^35(?:2[89]|[3-8])/, 16, 16],
  [/^4/, 16, 16],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16, 16],
  [/^220[0-4]/, 16, 16],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, 16, 19],
  [/^(?:6011|64[4-9]|65)/, 16, 16],
  [/^62/, 16, 19],
] as const;

function isCard(number: string): boolean {
  const { length } = number;
  if (length < LEAST || length > MOST || luhn(number) % 10 !== 0) return false;
  const plain = [...number].map(worth).join("");
  return ISSUERS.some(([range, least, most]) => length >= least && length <= most && range.test(plain));
}

/** From the right every second digit counts double, and what then has two digits counts as their sum. */
function luhn(number: string): number {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const weighed = worth(number[at] ?? "") * ((number.length - at) % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}

const worth = (digit: string): number => digit.charCodeAt(0) & 15;

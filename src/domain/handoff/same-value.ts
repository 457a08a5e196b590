/** Keys whose values two carriers cannot both have right: numbers that shops give, and money. Texts may differ. */
const CODES = /(?:^|_)(?:id|number|nr|no|code|iban)$/;
const AMOUNTS = /(?:^|_)(?:amount|total|price|refund)$/;

/** Whether two values of one key say different things; never of a key whose values are words. */
export function differ(key: string, one: string, other: string): boolean {
  if (AMOUNTS.test(key)) return !sameAmount(one, other);
  return CODES.test(key) && bare(one) !== bare(other);
}

/** The number alone: `48.20`, `48,2` and `€48.20` are one; a text without a number is none to compare. */
export function sameAmount(value: string, said: string): boolean {
  const amount = amountOf(value);
  return amount === null || amount === amountOf(said);
}

function amountOf(text: string): number | null {
  const digits = /\d[\d.,\s]{0,15}/.exec(text)?.[0].replace(/[\s.,]{1,15}$/, "") ?? "";
  const [, whole = digits, cents = "0"] = /^(.*)[.,](\d{1,2})$/s.exec(digits) ?? [];
  return digits === "" ? null : Number(`${whole.replace(/\D/g, "")}.${cents}`);
}

/** `#4471` and `4471`, `K 2291` and `k-2291` are one. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

import { accountNumbers } from "./account-numbers";
import { cardNumbers, DIGIT, type NumberPlace } from "./card-numbers";

export type PaymentNumber = NumberPlace & Readonly<{ kind: "card" | "account" }>;

/** The numbers of payment cards and of bank accounts in a text, in their order. */
export function paymentNumbers(text: string): readonly PaymentNumber[] {
  return [
    ...accountNumbers(text).map((place) => ({ ...place, kind: "account" }) as const),
    ...cardNumbers(text).map((place) => ({ ...place, kind: "card" }) as const),
  ].sort((a, b) => a.start - b.start);
}

/** The same text with a dot for every place of those numbers but the last four. */
export const withoutPaymentNumbers = (text: string): string => withoutNumbers(text, paymentNumbers(text));

export function withoutNumbers(text: string, numbers: readonly PaymentNumber[]): string {
  return numbers.reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + dotted(shown.slice(start, end)) + shown.slice(end),
    text,
  );
}

const PLACE = new RegExp(`[A-Za-z${DIGIT}]`, "g");

function dotted(number: string): string {
  let left = (number.match(PLACE) ?? []).length;
  return number.replace(PLACE, (place) => (left-- > 4 ? "•" : place));
}

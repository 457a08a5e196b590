import type { NumberPlace } from "./card-numbers";
import { paymentNumbers } from "./payment-numbers";

/** More than a number takes with the widest gaps in it. */
const BEHIND = 300;

/**
 * The beginning of a text, `most` characters at most. Half of a card's or an account's number is not known as one
 * and would be shown, so no cut falls into one: it falls before it, and behind it where the text begins with it.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, cutPlace(most, paymentNumbers(text.slice(0, most + BEHIND))));
}

/** The place nearest to `at` at which a text with these numbers may be cut. */
export function cutPlace(at: number, numbers: readonly NumberPlace[]): number {
  const cut = numbers.find(({ start, end }) => start < at && at < end);
  return cut === undefined ? at : cut.start || cut.end;
}

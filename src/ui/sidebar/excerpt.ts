import { withoutPaymentNumbers } from "../../domain/handoff/payment-numbers";

/** A payload field holds thousands of characters; what surrounds one value is what an agent looks for. */
const AROUND = 120;

/**
 * The part of a text around `mark`, cut with an ellipsis; the beginning where the mark is not in it. A card's number
 * loses its digits before the cut, which could leave half of it.
 */
export function excerpt(text: string, mark: string | undefined): string {
  const found = mark ? text.indexOf(mark) : -1;
  const from = Math.max(0, found - AROUND);
  const to = Math.max(found, 0) + (mark?.length ?? 0) + 2 * AROUND;
  return `${from > 0 ? "…" : ""}${withoutPaymentNumbers(text).slice(from, to)}${to < text.length ? "…" : ""}`;
}

import * as z from "zod/mini";

type LengthCheck = ReturnType<typeof z.maxLength> | ReturnType<typeof z.minLength>;

/** At most so many characters or items. */
export const atMost = (most: number): LengthCheck => ofTextsAndLists(z.maxLength(most));

/** At least so many characters or items. */
export const atLeast = (least: number): LengthCheck => ofTextsAndLists(z.minLength(least));

/**
 * zod measures whatever has a `length`, though it is no text and no list, and throws where that `length` is an
 * object no number can be made of: JSON from outside may hold such a one.
 */
function ofTextsAndLists(check: LengthCheck): LengthCheck {
  check._zod.def.when = ({ value }) => typeof value === "string" || Array.isArray(value);
  return check;
}

/**
 * A size an app asks for, as CSS: a number is pixels, text is pixels, a percentage, or a share of the
 * window (`40vw`). A negative size becomes zero; anything else is refused.
 */
export function cssLength(given: unknown): string {
  const [, digits, unit = "px"] = /^(-?\d+(?:\.\d+)?)(px|%|vw|vh)?$/.exec(String(given).trim()) ?? [];
  if (digits === undefined)
    throw new Error(`${JSON.stringify(given)} is no size. Give pixels, "50%" or "40vh".`);
  return `${Math.max(0, Number(digits))}${unit}`;
}

/** A JSON object as REST returns or receives it: Zendesk's own names, nothing promised about its parts. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object as it is; anything else as an object without properties. */
export const rowOf = (value: unknown): Row => (isRow(value) ? value : {});

/** The objects of a list; what is not an object, or not a list, is left out. */
export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/**
 * Rows joined into a new one, later values winning, as a spread does it. V8 gives every object a shape of its
 * own where a spread is followed by new names, and all code that reads such objects stays slow.
 */
export function joined<A extends object, B extends object, C extends object = object>(a: A, b: B, c?: C) {
  return Object.assign({}, a, b, c);
}

/** An id given as a number or as digits (`12`, `"12"`); null for anything else. */
export function idOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+$/.test(value)) return null;
  const id = Number(value);
  return Number.isSafeInteger(id) ? id : null;
}

export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Texts given as a list (`["a","b"]`) or with commas (`"a,b"`), both of which Zendesk accepts for tags. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(",");
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

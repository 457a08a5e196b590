/** How a term compares: `:` is equality or containment, the others need an order. */
export const OPERATORS = [":", "<", ">", "<=", ">="] as const;
export type Operator = (typeof OPERATORS)[number];

/** One condition of a query. `keyword` is null for a word that may stand anywhere in the text. */
export type Term = Readonly<{
  keyword: string | null;
  operator: Operator;
  value: string;
  negated: boolean;
}>;

/** A minus, a keyword with its operator, and a word or a phrase in quotes. */
const TERM = /(-?)(?:([a-z_][\w.]*)(<=|>=|<|>|:))?(?:"([^"]*)"|(\S+))/giu;

/** Takes a search query apart. Nothing is refused: what looks like no term is a word to be found. */
export function parseQuery(query: string): readonly Term[] {
  return [...query.matchAll(TERM)].map(([, minus, keyword, operator, phrase, word]) => ({
    keyword: keyword?.toLowerCase() ?? null,
    operator: OPERATORS.find((one) => one === operator) ?? ":",
    value: phrase ?? word ?? "",
    negated: minus === "-",
  }));
}

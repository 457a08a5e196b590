/** Line and column, both from 1. */
export type Position = Readonly<{ line: number; column: number }>;

/**
 * Where a text stopped being JSON. Engines name a position in their message; those that say the input ended
 * too early mean its end.
 */
export function jsonErrorPosition(error: unknown, text: string): Position {
  const match = error instanceof Error ? /position (\d{1,9})/.exec(error.message) : null;
  const position = match?.[1] === undefined ? text.length : Number(match[1]);
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

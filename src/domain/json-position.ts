/** Line and column, both from 1. */
export type Position = Readonly<{ line: number; column: number }>;

/** One token of JSON: punctuation, a whole string, a number, a word (RFC 8259). */
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iuy;
const SPACE = /[ \t\n\r]*/y;

type Expect = "value" | "value or ]" | "key" | "key or }" | ":" | ", or close" | "end";

/**
 * Where a text stops being JSON, for texts that JSON.parse refuses: engines name the place in some messages
 * only, and each in its own words. The end of the text where it merely ends too early.
 */
export function jsonErrorPosition(text: string): Position {
  const before = text.slice(0, errorOffset(text)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function errorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expect: Expect = "value";
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expect | null = token === undefined ? null : after(token, expect, open);
    if (token === undefined || next === null) return at;
    expect = next;
    at += token.length;
  }
}

/** What may follow a token, or null where the token itself may not stand. */
function after(token: string, expect: Expect, open: ("{" | "[")[]): Expect | null {
  const closed = (): Expect => (open.length === 0 ? "end" : ", or close");
  if (expect === "key" || expect === "key or }") {
    if (token.startsWith('"')) return ":";
    if (token !== "}" || expect === "key") return null;
    open.pop();
    return closed();
  }
  if (expect === ":") return token === ":" ? "value" : null;
  if (expect === ", or close") {
    const top = open.at(-1);
    if (token === ",") return top === "{" ? "key" : "value";
    if (token !== (top === "{" ? "}" : "]")) return null;
    open.pop();
    return closed();
  }
  if (expect === "end") return null;
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "key or }" : "value or ]";
  }
  if (token === "]" && expect === "value or ]") {
    open.pop();
    return closed();
  }
  return /^[}\],:]$/.test(token) ? null : closed();
}

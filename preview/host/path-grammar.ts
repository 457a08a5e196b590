/** One dot-separated step of a path: `ticketFields:assignee` is name `ticketFields`, argument `assignee`. */
export type PathSegment = Readonly<{ name: string; args: readonly string[] }>;

/**
 * Reads a path of `client.get`, `set` and `invoke`: steps divided by dots, arguments after colons, and a
 * backslash that takes the next character literally (`assetURL:logo\.png`). An empty step or argument, or
 * a backslash at the end, is no path: null.
 */
export function parsePath(text: string): readonly PathSegment[] | null {
  const segments: string[][] = [[""]];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === ".") segments.push([""]);
    else if (char === ":") segments.at(-1)?.push("");
    else if (char !== "\\") append(segments, char);
    else {
      i += 1;
      if (i === text.length) return null;
      append(segments, text.charAt(i));
    }
  }
  if (segments.some((parts) => parts.some((part) => part === ""))) return null;
  return segments.map(([name = "", ...args]) => ({ name, args }));
}

function append(segments: readonly string[][], char: string): void {
  const parts = segments.at(-1);
  if (parts) parts[parts.length - 1] += char;
}

/** Writes a path that `parsePath` reads back to the same segments. */
export function formatPath(segments: readonly PathSegment[]): string {
  return segments.map(({ name, args }) => [name, ...args].map(escapePart).join(":")).join(".");
}

function escapePart(part: string): string {
  return part.replace(/[\\.:]/g, (char) => `\\${char}`);
}

/**
 * The name under which a path table lists these segments: arguments leave only their colons, so
 * `ticketFields:assignee.optionValues:3` is looked up as `ticketFields:.optionValues:`.
 */
export function pathShape(segments: readonly PathSegment[]): string {
  return segments.map(({ name, args }) => name + ":".repeat(args.length)).join(".");
}

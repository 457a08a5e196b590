/**
 * Closes JSON that was cut off: ends the open string, drops what hangs (a key without a value, half a
 * literal, a trailing comma) and closes every open bracket. `cutAt` is the path of the value in which
 * the text ended. Structure only: it never guesses a value. Null where the text is no cut-off object,
 * for instance because it is broken in the middle.
 */
export function closeTruncated(text: string): Readonly<{ json: string; cutAt: string }> | null {
  const cut = scan(text);
  if (cut === null) return null;
  const json = text.slice(0, cut.safeEnd) + cut.closers;
  return { json, cutAt: cut.path };
}

type Frame = {
  readonly close: "}" | "]";
  /** Key of the value being read, or null while an object waits for one. */
  key: string | null;
  index: number;
  /** In an object, whether the next string is a key. */
  expectsKey: boolean;
};

type Cut = Readonly<{ safeEnd: number; closers: string; path: string }>;

/**
 * The last place where the text could be closed cleanly. Every bracket is such a place, so what is open there
 * is what is open at the end of the text.
 */
function scan(text: string): Cut | null {
  const stack: Frame[] = [];
  let safeEnd = 0;
  let i = 0;
  while (i < text.length) {
    const char = text[i] ?? "";
    const top = stack.at(-1);
    if (char === "{" || char === "[") {
      stack.push({ close: char === "{" ? "}" : "]", key: null, index: 0, expectsKey: char === "{" });
      safeEnd = i + 1;
      i += 1;
    } else if (char === "}" || char === "]") {
      if (top?.close !== char) return null;
      stack.pop();
      safeEnd = i + 1;
      if (stack.length === 0) return null;
      i += 1;
    } else if (char === '"') {
      const end = stringEnd(text, i);
      if (end === null) return cutInsideString(text, i, stack, safeEnd);
      if (top?.expectsKey) top.key = text.slice(i + 1, end - 1);
      else safeEnd = end;
      i = end;
    } else if (char === ":" && top) {
      top.expectsKey = false;
      i += 1;
    } else if (char === "," && top) {
      top.expectsKey = top.close === "}";
      top.index += 1;
      i += 1;
    } else if (/\s/.test(char)) {
      i += 1;
    } else {
      const end = literalEnd(text, i);
      // A literal that runs to the end of the text may be half a number or half a word.
      if (end < text.length) safeEnd = end;
      i = end;
    }
  }
  return stack.length === 0 ? null : { safeEnd, closers: closersOf(stack), path: pathOf(stack) };
}

/** A value cut inside its string keeps the part that arrived, but no half number; a key cut short is dropped. */
function cutInsideString(text: string, start: number, stack: readonly Frame[], safeEnd: number): Cut | null {
  const top = stack.at(-1);
  if (top === undefined) return null;
  const path = pathOf(stack);
  const closers = closersOf(stack);
  const end = withoutHalfNumber(text, start + 1, withoutHalfEscape(text));
  if (top.expectsKey || end <= start + 1) return { safeEnd, closers, path };
  return { safeEnd: end, closers: `"${closers}`, path };
}

const closersOf = (stack: readonly Frame[]): string =>
  stack
    .map((frame) => frame.close)
    .reverse()
    .join("");

/** Where a text ends that may stop in the middle of a backslash escape. */
function withoutHalfEscape(text: string): number {
  const tail = text.slice(-6);
  const unicode = tail.lastIndexOf("\\u");
  if (unicode !== -1 && tail.length - unicode < 6) return text.length - (tail.length - unicode);
  let slashes = 0;
  while (text[text.length - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1 ? text.length - 1 : text.length;
}

/** Seven figures and more, whatever stands between them, read from the end: a card may be recognised by six. */
const HALF_NUMBER = /^[^\p{L}\p{N}]{0,5}\p{Nd}(?:(?:[nrt]\\|[^\p{L}\p{N}\\]){0,5}\p{Nd}){6,40}\p{L}{0,2}/u;
/** As long as half a number can be. */
const TAIL = 250;

/** Where a text ends without a number that may go on: it is nobody's, and half a card's is not known as one. */
function withoutHalfNumber(text: string, start: number, end: number): number {
  const tail = text.slice(Math.max(start, end - TAIL), end);
  const half = HALF_NUMBER.exec(tail.split("").reverse().join(""));
  return end - (half?.[0].length ?? 0);
}

function stringEnd(text: string, start: number): number | null {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === '"') return i + 1;
  }
  return null;
}

function literalEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && !'{}[],:" \n\r\t'.includes(text[i] ?? "")) i += 1;
  return i;
}

function pathOf(stack: readonly Frame[]): string {
  return stack.reduce((path, frame) => {
    if (frame.close === "]") return `${path}[${frame.index}]`;
    if (frame.key === null) return path;
    return path === "" ? frame.key : `${path}.${frame.key}`;
  }, "");
}

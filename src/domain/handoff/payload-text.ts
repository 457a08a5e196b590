import { CAPS, type Json, withinCaps } from "./caps";
import { cutText } from "./cut-text";
import { flatObject } from "./flat-form";
import { closeTruncated } from "./json-repair";
import type { Grade, ReadingProblem } from "./provenance";
import { straightQuotes, unescapings } from "./unescape";

export type JsonObject = { readonly [key: string]: Json };

/** What a text holds: an object with how it was won, the wreck of one, or nothing of the kind. */
export type PayloadText =
  | Readonly<{ kind: "object"; object: JsonObject; grade: Grade; problems: readonly ReadingProblem[] }>
  | Readonly<{ kind: "broken"; problems: readonly ReadingProblem[] }>
  | Readonly<{ kind: "none" }>;

const problem = (path: string, code: string, facts: ReadingProblem["facts"] = {}): ReadingProblem => ({
  path,
  code,
  facts,
});

/**
 * Finds the handoff object in a field's or a note's text: plain, fenced, after words of a note, HTML-escaped
 * up to three times, with typographic quotes, cut off at the end, or as flat `handoff.reason.code=…` lines.
 * Only the first 64 KiB are read; a longer text counts as cut there. Broken: it set out to be JSON and is not.
 */
export function findPayload(text: string): PayloadText {
  const capped = cutText(text, CAPS.characters);
  const tooLong =
    capped === text ? [] : [problem("", "too_long", { characters: text.length, read: CAPS.characters })];
  const flat = flatObject(capped);
  if (flat !== null) return finish(flat, tooLong.length > 0 ? "partial" : "ok", tooLong);

  const tried: Attempt[] = [];
  for (const attempt of attempts(capped)) {
    tried.push(attempt);
    const { reading, mended } = attempt;
    const whole = wholeObject(reading);
    if (whole === null) continue;
    const problems = [...tooLong, ...mended.map((code) => problem("", code))];
    return finish(whole, problems.length > 0 ? "repaired" : "ok", problems);
  }
  for (const { reading, mended } of tried) {
    const cut = cutObject(reading);
    if (cut === null) continue;
    const problems = [
      ...tooLong,
      ...mended.map((code) => problem("", code)),
      problem(cut.cutAt, "truncated"),
    ];
    return finish(cut.object, "partial", problems);
  }
  const start = objectStart(tried.at(-1)?.reading ?? "");
  return start === null
    ? { kind: "none" }
    : { kind: "broken", problems: [...tooLong, problem("", "not_json", { at: start })] };
}

type Attempt = Readonly<{ reading: string; mended: readonly string[] }>;

/** The text as it is, then as it may have been meant, each time with and without an editor's quotes. */
function* attempts(text: string): Generator<Attempt, void> {
  let mended: readonly string[] = [];
  for (const reading of unescapings(text)) {
    yield { reading, mended };
    const straight = straightQuotes(reading);
    if (straight !== reading) yield { reading: straight, mended: [...mended, "typographic"] };
    mended = ["escaped"];
  }
}

function finish(found: unknown, grade: Grade, problems: readonly ReadingProblem[]): PayloadText {
  const capped = withinCaps(found);
  if (capped.kind === "over")
    return { kind: "broken", problems: [...problems, problem("", "too_large", { cap: capped.cap })] };
  if (!isObject(capped.value)) return { kind: "none" };
  const dropped = capped.dropped.map((path) => problem(path, "unsafe_key"));
  return {
    kind: "object",
    object: capped.value,
    grade: dropped.length > 0 && grade === "ok" ? "repaired" : grade,
    problems: [...problems, ...dropped],
  };
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where a JSON object begins that means to be one: a brace with a quoted key (or nothing) after it. */
function objectStart(text: string): number | null {
  const match = /\{\s{0,200}(?:["\u201c]|\}|$)/.exec(text);
  return match === null ? null : match.index;
}

/** The first complete object in the text, whatever words stand around it. */
function wholeObject(text: string): unknown {
  const start = objectStart(text);
  if (start === null) return null;
  const end = objectEnd(text, start);
  return end === null ? null : parsedOrNull(text.slice(start, end));
}

function cutObject(text: string): Readonly<{ object: unknown; cutAt: string }> | null {
  const start = objectStart(text);
  if (start === null || objectEnd(text, start) !== null) return null;
  const closed = closeTruncated(text.slice(start));
  if (closed === null) return null;
  const object = parsedOrNull(closed.json);
  return object === null || Object.keys(object).length === 0 ? null : { object, cutAt: closed.cutAt };
}

/** The bracket that closes the object that starts at `start`, strings skipped; null where none does. */
function objectEnd(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const char = text[i];
    if (quoted) {
      if (char === "\\") i += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return null;
}

/** Raw line breaks are not allowed inside JSON strings, but markup puts them there; elsewhere they mean nothing. */
function parsedOrNull(json: string): object | null {
  return parsed(json) ?? parsed(json.replace(/\p{Cc}/gu, " "));
}

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

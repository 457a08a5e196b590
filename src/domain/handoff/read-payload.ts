import type * as z from "zod/mini";
import { CAPS, type Json } from "./caps";
import { CONTRACT, HandoffPayload } from "./contract";
import { cutText } from "./cut-text";
import { confidence, identity, instant, outcome, priority, reasonCode } from "./normalise";
import { copyOf, type Draft, removeAll, setAt, valueAt, written } from "./payload-draft";
import { leftoversOf } from "./payload-leftovers";
import type { JsonObject } from "./payload-text";
import type { Grade, ReadingProblem } from "./provenance";
import { shorten } from "./shorten";

/** The contract with every key optional at every depth: what is left of a payload that was not whole. */
export type PartialPayload = DeepPartial<HandoffPayload>;
type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;

export type PayloadReading = Readonly<{
  payload: PartialPayload;
  grade: Grade;
  problems: readonly ReadingProblem[];
}>;

/** How a value that is not as the contract wants it may be mended, by the end of its path. */
const MENDERS: readonly (readonly [path: RegExp, mend: (raw: Json) => Json | null])[] = [
  [/(?:^|\.)confidence$/, confidence],
  [/^routing\.priority$|^urgency\.level$/, priority],
  [/^attempts\[\d+\]\.outcome$/, outcome],
  [/^customer\.identity$/, identity],
  [/^reason\.code$/, reasonCode],
  [/(?:^|\.|_)at$/, instant],
  [
    /wait_minutes$|^turns\.\w+$/,
    (raw) => (typeof raw === "string" && /^\d{1,6}$/.test(raw.trim()) ? Number(raw) : null),
  ],
  [
    /^(?:routing\.(?:specialist|same_channel)|customer\.vulnerable|channel\.same_channel)$/,
    (raw) => yesNo(raw),
  ],
];

/** A list that came as one text: separated by comma or semicolon. */
const LISTS = /^(?:reason\.hitl|routing\.skills|expectation\.told|path|truncated)$/;

/** Rounds of mending: one for the values, one for what their mending uncovers, one to be sure. */
const ROUNDS = 3;

/**
 * Reads an object as the contract, as far as it goes. A value in another known spelling is mended and the
 * mending named with the original; a value that fits nothing is left out and named; a missing required key
 * is named. Grade: ok, repaired (all kept), partial (something left out or missing), unreadable (another
 * major version, or nothing of the contract in it); what somebody redacted since is no fault of the bot's.
 */
export function readPayload(object: JsonObject): PayloadReading {
  const version = object.schema;
  if (typeof version === "string" && version !== CONTRACT && /^handoff\//.test(version)) {
    return unreadable({ path: "schema", code: "unknown_version", facts: { version: shorten(version) } });
  }
  const draft = copyOf({ schema: CONTRACT, ...object });
  const problems: ReadingProblem[] = leftoversOf(draft);
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = HandoffPayload.safeParse(draft);
    if (parsed.success) return graded(parsed.data, problems);
    const before = problems.length;
    const unfit = ownIssues(parsed.error.issues).flatMap((issue) => mended(draft, issue, problems));
    removeAll(draft, unfit);
    if (problems.length === before) break;
  }
  const known = Object.keys(HandoffPayload.def.shape).filter((key) => key !== "schema" && key in draft);
  if (known.length === 0) return unreadable({ path: "", code: "nothing_of_the_contract", facts: {} });
  return graded(draft as PartialPayload, problems);
}

type Issue = z.core.$ZodIssue;

/** zod measures a text's length also where it wants a list: what is no list is not a list too long. */
function ownIssues(issues: readonly Issue[]): readonly Issue[] {
  const mistyped = issues.filter(({ code }) => code === "invalid_type").map(({ path }) => path.join("."));
  return issues.filter(({ code, path }) => code !== "too_big" || !mistyped.includes(path.join(".")));
}

function graded(payload: PartialPayload, problems: readonly ReadingProblem[]): PayloadReading {
  const all = [...problems, ...routeProblem(payload)];
  const faults = all.map(({ code }) => code).filter((code) => code !== "redacted");
  const lost = faults.some((code) => code !== "mended" && code !== "too_long");
  return { payload, grade: lost ? "partial" : faults.length > 0 ? "repaired" : "ok", problems: all };
}

/** The contract asks for a queue or a group; which of the two, the bot chooses. */
function routeProblem(payload: PartialPayload): readonly ReadingProblem[] {
  const { routing } = payload;
  if (routing === undefined || routing.queue !== undefined || routing.group_id !== undefined) return [];
  return [{ path: "routing.queue", code: "missing", facts: {} }];
}

const unreadable = (problem: ReadingProblem): PayloadReading => ({
  payload: {},
  grade: "unreadable",
  problems: [problem],
});

/** Mends what an issue speaks of and names it; answers the path of what cannot be mended and must go. */
function mended(draft: Draft, issue: Issue, problems: ReadingProblem[]): readonly (readonly string[])[] {
  const path = issue.path.map(String);
  const raw = valueAt(draft, path);
  if (issue.code === "too_big" && shortenLong(draft, path, Number(issue.maximum), problems)) return [];
  const shown = written(path);
  const named = problems.some((known) => known.path === shown && known.code !== "mended");
  const name = (code: string, facts: ReadingProblem["facts"]) => {
    if (!named) problems.push({ path: shown, code, facts });
  };
  if (raw === undefined) {
    name("missing", {});
    return [];
  }
  const value = mend(shown, raw);
  if (value === null) {
    name(raw === null ? "missing" : "not_allowed", { was: shorten(raw) });
    return [path];
  }
  problems.push({ path: shown, code: "mended", facts: { was: shorten(raw), now: shorten(value) } });
  setAt(draft, path, value);
  return [];
}

/** A text or list beyond the contract's length keeps what can be shown of it; false where it is neither. */
function shortenLong(
  draft: Draft,
  path: readonly string[],
  most: number,
  problems: ReadingProblem[],
): boolean {
  const raw = valueAt(draft, path);
  if (typeof raw !== "string" && !Array.isArray(raw)) return false;
  const shown = written(path);
  if (problems.some((known) => known.path === shown)) return true;
  problems.push({ path: shown, code: "too_long", facts: { length: raw.length, most } });
  setAt(draft, path, typeof raw === "string" ? cutText(raw, CAPS.shownCharacters) : raw.slice(0, most));
  return true;
}

function mend(path: string, raw: Json): Json | null {
  if (LISTS.test(path) && typeof raw === "string")
    return raw
      .split(/[,;]/)
      .map((item) => item.trim())
      .filter(Boolean);
  const mender = MENDERS.find(([pattern]) => pattern.test(path));
  if (mender !== undefined) return mender[1](raw);
  if (typeof raw === "number" || typeof raw === "boolean") return String(raw);
  return null;
}

function yesNo(raw: Json): boolean | null {
  if (raw === 1 || raw === "true" || raw === "yes") return true;
  return raw === 0 || raw === "false" || raw === "no" ? false : null;
}

import * as z from "zod/mini";

/** Zendesk's own limits: 65,536 characters in a text field, about that in a comment; markup may be longer. */
const LONGEST_TEXT = 262_144;
const LONGEST_ID = 128;
const MOST_TAGS = 1_000;

/**
 * A schema that takes anything, a missing key too, and answers what `read` made of it. Zendesk documents
 * types that its answers do not keep, and an unread value must cost one value, never the ticket.
 */
export function tolerant<T>(read: (value: unknown) => T) {
  return z.transform(read);
}

/** A nested object, or null where it is absent or no object. */
export function part<S extends z.core.$ZodType>(schema: S) {
  return tolerant((value): z.output<S> | null => {
    if (typeof value !== "object") return null;
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : null;
  });
}

/** The readable items of a list, at most `most`; a broken item is dropped, what is no list is empty. */
export function listOf<S extends z.core.$ZodType>(schema: S, most: number) {
  return tolerant((value): readonly z.output<S>[] => readList(schema, value, most));
}

export function readList<S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
  most: number,
): readonly z.output<S>[] {
  if (!Array.isArray(value)) return [];
  const read: z.output<S>[] = [];
  for (const item of value.slice(0, most)) {
    const parsed = z.safeParse(schema, item);
    if (parsed.success) read.push(parsed.data);
  }
  return read;
}

export function readText(value: unknown): string | null {
  if (typeof value === "string") return value.slice(0, LONGEST_TEXT);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** Ids come as numbers, as digits in a string, or as ULIDs; here they are always strings. */
export function readId(value: unknown): string | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== "string" || value.length > LONGEST_ID) return null;
  return value.trim() || null;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Below this an epoch counts seconds, above it milliseconds: 1e11 is March 1973 in one, the year 5138 in the other. */
const SECONDS_END = 1e11;

/**
 * A moment as ISO 8601 in UTC. Zendesk's own text stays as it came, because it is sent back as the stamp
 * of a guarded write; other offsets and epochs (chat transcripts have both units) are converted.
 */
export function readInstant(value: unknown): string | null {
  if (typeof value === "string" && ISO.test(value)) {
    const at = Date.parse(value);
    if (Number.isNaN(at)) return null;
    return value.endsWith("Z") ? value : new Date(at).toISOString();
  }
  const epoch = typeof value === "string" && /^\d{9,14}$/.test(value) ? Number(value) : value;
  if (typeof epoch !== "number" || !(epoch > 0) || epoch > 8.64e15) return null;
  return new Date(epoch < SECONDS_END ? epoch * 1000 : epoch).toISOString();
}

function readBoolean(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : null;
}

/** Tags are a list, or in older answers one text. */
export function readTags(value: unknown): readonly string[] {
  const items: readonly unknown[] = typeof value === "string" ? value.split(/[\s,]+/) : asList(value);
  return items.filter((tag): tag is string => typeof tag === "string" && tag !== "").slice(0, MOST_TAGS);
}

const UNSAFE_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

/** A shallow copy of a plain object without the keys that reach a prototype; null for anything else. */
export function readRecord(value: unknown, mostKeys: number): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const kept = Object.entries(value).filter(([key]) => !UNSAFE_KEYS.includes(key));
  return Object.fromEntries(kept.slice(0, mostKeys));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export const text = tolerant(readText);
export const id = tolerant(readId);
export const instant = tolerant(readInstant);
export const boolean = tolerant(readBoolean);
export const tags = tolerant(readTags);

import { PRIORITIES, type Priority } from "../ticket";
import { IDENTITY, type Identity, OUTCOMES, type Outcome } from "./handoff";
import { isReasonCode, type ReasonCode } from "./reasons";

/** Spellings bots use for a confidence in words, as the middle of the band each stands for. */
const CONFIDENCE_WORDS: Readonly<Record<string, number>> = { high: 0.9, medium: 0.6, low: 0.3 };

const PRIORITY_WORDS: Readonly<Record<string, Priority>> = {
  p1: "urgent",
  p2: "high",
  p3: "normal",
  p4: "low",
  critical: "urgent",
  medium: "normal",
  standard: "normal",
};

/** Outcomes as tool logs spell them. */
const OUTCOME_WORDS: Readonly<Record<string, Outcome>> = {
  success: "succeeded",
  successful: "succeeded",
  ok: "succeeded",
  done: "succeeded",
  failure: "failed",
  error: "failed",
  refused: "declined",
  rejected: "declined",
};

/** Full-width letters and digits are the same ones; letters that only look alike are not. */
const folded = (text: string) => text.normalize("NFKC").trim().toLowerCase();

/** 0 to 1 from a fraction, a percentage (`87`, `87 %`), a decimal comma, or high/medium/low; null otherwise. */
export function confidence(raw: unknown): number | null {
  if (typeof raw === "number") return fraction(raw);
  if (typeof raw !== "string") return null;
  const text = folded(raw);
  const word = CONFIDENCE_WORDS[text.split("__").at(-1) ?? ""];
  if (word !== undefined) return word;
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s{0,2}(%?)$/.exec(text);
  if (match?.[1] === undefined) return null;
  const number = Number(match[1].replace(",", "."));
  return match[2] === "%" ? fraction(number / 100) : fraction(number);
}

/** Above 1 only a percentage makes sense, and only from 2 on: 1.7 is neither. */
function fraction(number: number): number | null {
  if (number >= 0 && number <= 1) return number;
  return number >= 2 && number <= 100 ? number / 100 : null;
}

export function priority(raw: unknown): Priority | null {
  if (typeof raw !== "string") return null;
  const text = folded(raw);
  return PRIORITIES.find((known) => known === text) ?? PRIORITY_WORDS[text] ?? null;
}

export function outcome(raw: unknown): Outcome | null {
  if (typeof raw !== "string") return null;
  const text = folded(raw);
  return OUTCOMES.find((known) => known === text) ?? OUTCOME_WORDS[text] ?? null;
}

export function identity(raw: unknown): Identity | null {
  if (typeof raw === "boolean") return raw ? "verified" : "none";
  if (typeof raw !== "string") return null;
  const text = folded(raw);
  return IDENTITY.find((known) => known === text) ?? null;
}

/**
 * A reason code of the contract written with other case, spaces or hyphens, or as an option tag with a
 * prefix (`handoff_reason__high_value`). Anything else is no code; likeness does not make it one.
 */
export function reasonCode(raw: unknown): ReasonCode | null {
  if (typeof raw !== "string") return null;
  const text = folded(raw).replace(/[\s-]{1,3}/g, "_");
  const bare = text.split("__").at(-1) ?? text;
  return isReasonCode(bare) ? bare : null;
}

/**
 * An instant in ISO 8601 from epoch seconds or milliseconds (told apart by size), a Zendesk timestamp, or
 * day/month/year where the order is certain (a day above 12). Null where it is not certain.
 */
export function instant(raw: unknown): string | null {
  if (typeof raw === "number") return fromEpoch(raw);
  if (typeof raw !== "string") return null;
  const text = raw.trim();
  if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text));
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return isoOrNull(Date.parse(text.replace(" ", "T")));
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day > 12 && month <= 12 ? isoOrNull(Date.UTC(year, month - 1, day)) : null;
}

/** Seconds reach 1e10 only in the year 2286, milliseconds passed it in April 1970. */
function fromEpoch(number: number): string | null {
  return isoOrNull(number < 1e10 ? number * 1000 : number);
}

/** Only times a ticket can have: a clock at zero or an overflow is no time of a handoff. */
function isoOrNull(milliseconds: number): string | null {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 2000 && year < 2100 ? new Date(milliseconds).toISOString() : null;
}

/**
 * Intents as rules compare them: lower case, `.` for `__`, `/` and `:`, without a leading `intent`, so that
 * `intent__billing__refund` and `Billing/Refund` are one.
 */
export function intent(raw: string): string {
  return folded(raw)
    .replace(/__|[/:]/g, ".")
    .replace(/\s{1,20}/g, "_")
    .replace(/^intent[._]/, "");
}

/** Names compared as Zendesk's admins read them: case and spaces folded. */
export const foldedName = (name: string): string =>
  name.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");

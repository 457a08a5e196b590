import * as z from "zod/mini";
import { SAVE_TROUBLES } from "./feedback-desk";
import { FLAG_REASONS } from "./flags";
import { mayHaveWritten } from "./outcomes";
import { begin, changed, type Phase, type Progress } from "./progress";
import { LONGEST_WAIT_MS } from "./waits";

/** An entry older than this is asked about before it is sent. */
export const OLD_AFTER_MS = 7 * 24 * 60 * 60 * 1_000;

const VERSION = 1;
const tags = z.array(z.string());
const flag = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("good") }),
  z.strictObject({ verdict: z.literal("bad"), reasons: z.array(z.enum(FLAG_REASONS)) }),
]);
const intent = z.object({
  ticketId: z.string(),
  agentId: z.string(),
  opId: z.string(),
  seq: z.int(),
  createdAt: z.number(),
  flag: z.nullable(flag),
  bot: z.nullable(z.string()),
  why: z.nullable(z.string()),
  followUp: z.boolean(),
  overrules: z.union([z.literal("all"), tags]),
});
const write = z.object({ verb: z.enum(["add", "remove"]), tags });
const trouble = z.enum(SAVE_TROUBLES);
const resting = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pending") }),
  z.object({
    kind: z.literal("waiting"),
    why: trouble,
    until: z.nullable(z.number()),
    firm: z.boolean(),
  }),
  z.object({ kind: z.literal("watching"), at: z.number(), beside: z.nullable(flag) }),
  z.object({ kind: z.literal("stopped"), why: trouble }),
  z.object({ kind: z.literal("removed"), at: z.nullable(z.string()) }),
  z.object({ kind: z.literal("outdone"), flag: z.nullable(flag), tags }),
]);
const OutboxEntry = z.object({
  v: z.literal(VERSION),
  intent,
  rest: resting,
  newest: z.nullable(z.string()),
  wrote: tags,
  done: z.nullable(
    z.object({ write, seq: z.int(), before: z.nullable(z.string()), after: z.nullable(z.string()) }),
  ),
  acked: tags,
  permitted: z.nullable(tags),
  /** A write that was sent, and of which nothing is known yet. */
  sent: z.nullable(write),
  ghost: z.nullable(z.object({ since: z.nullable(z.string()), refused: z.optional(z.literal(true)) })),
  reapplied: z.boolean(),
});

/** One ticket's flag as the browser keeps it: ids, codes and times, never text from a ticket. */
export type OutboxEntry = DeepReadonly<z.infer<typeof OutboxEntry>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** An entry from storage, or null where it is broken, foreign or of another version. */
export function parseEntry(raw: string): OutboxEntry | null {
  try {
    const parsed = z.safeParse(OutboxEntry, JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * What to keep of a flag under way; null where nothing is left to keep. `now` is epoch milliseconds. Names
 * and Zendesk's sentences stay in memory.
 */
export function toEntry(p: Progress, now: number): OutboxEntry | null {
  const kept = restOf(p, now);
  if (kept === null) return null;
  const writing = p.phase.kind === "writing" || p.phase.kind === "bulk_writing" ? p.phase.write : null;
  return {
    v: VERSION,
    intent: p.intent,
    rest: kept,
    newest: p.newest,
    wrote: p.wrote,
    done: p.done,
    acked: p.acked.added,
    permitted: p.permitted,
    sent: writing ?? p.unsettled,
    ghost: writing ? { since: p.seen?.updatedAt ?? null } : p.ghost,
    reapplied: p.reapplied,
  };
}

/** Whether two entries say the same at a glance; of what is not identical, lists of texts are looked into. */
export const isUnmoved = (one: OutboxEntry, other: OutboxEntry): boolean =>
  PARTS.every((part) => isSame(one[part], other[part])) && isSameRest(one.rest, other.rest);

const PARTS = Object.keys(OutboxEntry.shape).filter((part) => part !== "rest") as (keyof OutboxEntry)[];

function isSameRest(one: OutboxEntry["rest"], other: OutboxEntry["rest"]): boolean {
  const parts = Object.keys(one) as (keyof typeof one)[];
  return one.kind === other.kind && parts.every((part) => isSame(one[part], other[part]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, at) => item === other[at]);
}

/**
 * A flag under way again, after a reload or from another tab. Work starts at a reading of the ticket;
 * what was never sent and is older than seven days is not sent unasked. A clock that was set back in the
 * meantime can stretch a wait to its longest, never beyond.
 */
export function fromEntry(entry: OutboxEntry, now: number): Progress {
  const { rest } = entry;
  const phase = phaseOf(entry, now);
  const fresh = begin(entry.intent, phase);
  const { sent } = entry;
  return changed(fresh, {
    newest: entry.newest,
    wrote: sent ? mayHaveWritten({ ...fresh, wrote: entry.wrote }, sent) : entry.wrote,
    done: sent ? null : entry.done,
    acked: { added: entry.acked, removed: [] },
    permitted: entry.permitted,
    unsettled: sent,
    ghost: entry.ghost,
    proven: rest.kind === "watching",
    reapplied: entry.reapplied,
    savedAt: rest.kind === "watching" ? rest.at : null,
    told: phase.kind === "outdone" || phase.kind === "removed" ? phase : null,
    beside: rest.kind === "watching" && rest.beside ? { flag: rest.beside, by: null, at: null } : null,
  });
}

function restOf(p: Progress, now: number): OutboxEntry["rest"] | null {
  const { phase, beside, told, savedAt } = p;
  switch (phase.kind) {
    case "superseded":
      return null;
    case "waiting": {
      const { why, firm, ms } = phase;
      return { kind: "waiting", why, firm, until: ms === null ? null : now + ms };
    }
    case "watching":
      return { kind: "watching", at: phase.at, beside: beside?.flag ?? null };
    case "stopped":
      return { kind: "stopped", why: phase.why };
    case "removed":
      return { kind: "removed", at: phase.at };
    case "outdone":
      return { kind: "outdone", flag: phase.standing.flag, tags: phase.tags };
    default:
      // What is only looked at again is what it was, in other tabs and after a reload, too.
      if (told) return restOf(changed(p, { phase: told }), now);
      return savedAt === null
        ? { kind: "pending" }
        : { kind: "watching", at: savedAt, beside: beside?.flag ?? null };
  }
}

function phaseOf({ rest, intent }: OutboxEntry, now: number): Phase {
  const unsent = rest.kind === "pending" || rest.kind === "waiting";
  if (unsent && now - intent.createdAt > OLD_AFTER_MS) return { kind: "stopped", why: "old", detail: null };
  switch (rest.kind) {
    case "pending":
      return { kind: "reading" };
    case "waiting": {
      const ms = rest.until === null ? null : Math.min(Math.max(0, rest.until - now), LONGEST_WAIT_MS);
      return { kind: "waiting", why: rest.why, firm: rest.firm, ms };
    }
    case "watching":
      return { kind: "watching", at: rest.at, ms: null };
    case "stopped":
      return { kind: "stopped", why: rest.why, detail: null };
    case "removed":
      return { kind: "removed", by: null, at: rest.at };
    case "outdone":
      return {
        kind: "outdone",
        standing: { flag: rest.flag, by: null, at: null },
        tags: rest.tags,
        ms: null,
      };
  }
}

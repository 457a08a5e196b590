import type { Actor, TicketChange } from "../ticket";
import type { SaveTrouble, StandingFlag } from "./feedback-desk";
import type { Intent } from "./intent";
import type { TagHistory } from "./tag-history";

/** What the server holds at one moment; `updatedAt` counts in whole seconds. */
export type TagReading = Readonly<{ tags: readonly string[]; updatedAt: string | null; closed: boolean }>;

export type TagWrite = Readonly<{ verb: "add" | "remove"; tags: readonly string[] }>;

/**
 * A write whose end was never learned; `since` is the ticket's `updated_at` before it, where that is known.
 * `refused`: it is under way no more, and a copy of it that the network sent may have been done.
 */
export type Ghost = Readonly<{ since: string | null; refused?: true | undefined }>;

/**
 * A write the server said it did, and for which word; with the ticket's `updated_at` before it and when it was
 * read back, null where that is not known.
 */
export type DoneWrite = Readonly<{
  write: TagWrite;
  seq: number;
  before: string | null;
  after: string | null;
}>;

/** A job that writes for this flag, and how often it was asked for. */
export type Job = Readonly<{ id: string; asked: number; write: TagWrite; seq: number }>;

/** Where one ticket's flag is. All but the last seven are work; times to wait are milliseconds. */
export type Phase =
  | Readonly<{ kind: "gathering"; ms: number }>
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "tracing" }>
  | Readonly<{ kind: "writing"; write: TagWrite; stamp: string | null; seq: number }>
  | Readonly<{ kind: "bulk_writing"; write: TagWrite; seq: number }>
  | Readonly<{ kind: "job_reading"; job: Job }>
  | Readonly<{ kind: "job_pausing"; job: Job; ms: number }>
  /** `written`: right after a write the server answered. */
  | Readonly<{ kind: "verifying"; written?: true }>
  | Readonly<{ kind: "pausing"; ms: number }>
  | Readonly<{ kind: "settling" }>
  | Readonly<{ kind: "waiting"; why: SaveTrouble; ms: number | null; firm: boolean }>
  | Readonly<{ kind: "watching"; at: number; ms: number | null }>
  | Readonly<{ kind: "stopped"; why: SaveTrouble; detail: string | null }>
  | Readonly<{ kind: "removed"; by: Actor | null; at: string | null }>
  | Readonly<{ kind: "outdone"; standing: StandingFlag; tags: readonly string[]; ms: number | null }>
  | Readonly<{ kind: "superseded" }>;

/** Why a flag is not on the ticket, by somebody else's doing. */
export type Outcome = Extract<Phase, { kind: "removed" | "outdone" }>;

export type Progress = Readonly<{
  intent: Intent;
  phase: Phase;
  /** The newest reading that was believed, and what the audits said after it. */
  seen: TagReading | null;
  history: TagHistory | null;
  /** The newest `updated_at` this agent's tabs have believed: whatever is older comes from a replica that lags. */
  newest: string | null;
  /** What the server said it did for this intent, or was seen to hold. */
  acked: Readonly<{ added: readonly string[]; removed: readonly string[] }>;
  /** Of what was added for this intent, what was gone once: where no audit tells, it is not taken for ours again. */
  missed: readonly string[];
  /** Every tag this agent sent for this ticket: whose a tag is where no audit tells. */
  wrote: readonly string[];
  /**
   * The last one for this ticket, null after one of unknown end. While `updated_at` is still its `after`, nobody
   * touched the ticket since.
   */
  done: DoneWrite | null;
  /** A colleague's tags the agent agreed to replace; null until the first reading. */
  permitted: readonly string[] | null;
  /** A write past its deadline that may still be under way. */
  unsettled: TagWrite | null;
  /** Some write's end was never learned: it may land late, or has landed. */
  ghost: Ghost | null;
  /** How often the ticket was looked at again for a ghost. */
  rechecks: number;
  /** Writes since the last word from outside. */
  spent: number;
  /** Readings in a row that could not be believed. */
  doubts: number;
  /** Waits in a row. */
  waits: number;
  /** The goal was seen and needed no second look. */
  proven: boolean;
  /** The flag was written again after the agent's own form dropped it; that is done once. */
  reapplied: boolean;
  /** When the flag was first seen to be saved; epoch milliseconds. */
  savedAt: number | null;
  /** What came of the flag, shown while it is looked at once more; null from when something is sent. */
  told: Outcome | null;
  /** A colleague's later flag beside ours. */
  beside: StandingFlag | null;
}>;

/** What goes wrong with a request, in the words of the port. */
export type RequestFault =
  | "not_in_zendesk"
  | "no_answer"
  | "timeout"
  | "offline"
  | "signed_out"
  | "forbidden"
  | "not_found"
  | "not_available"
  | "closed"
  | "conflict"
  | "rate_limited"
  | "invalid"
  | "unavailable"
  | "unreadable";

export type Failure = Readonly<{
  kind: "failed";
  fault: RequestFault;
  retryAfterSeconds: number | null;
  detail: string | null;
}>;

/** What may happen to a flag under way. */
export type ProtocolEvent =
  | Readonly<{ kind: "wanted"; intent: Intent }>
  /** Something outside suggests another look: opened, activated, submitted, online, asked for. */
  | Readonly<{ kind: "woken" }>
  | Readonly<{ kind: "elapsed" }>
  | Readonly<{ kind: "read"; reading: TagReading }>
  | Readonly<{ kind: "traced"; changes: readonly TicketChange[] }>
  | Readonly<{ kind: "written" }>
  | Readonly<{ kind: "queued"; jobId: string }>
  | Readonly<{ kind: "job"; status: "working" | "completed" | "failed" }>
  /** Our own deadline passed; nothing is known of the request. */
  | Readonly<{ kind: "overdue" }>
  /** A write past its deadline has come to its end, or was given up. */
  | Readonly<{ kind: "settled" }>
  | Failure;

/** `now` is epoch milliseconds and only shown; `chance` from 0 to 1 spreads retries. */
export type Moment = Readonly<{ now: number; chance: number }>;

/**
 * The same progress but for the parts that are named. Every part is written down once, so that all of them have
 * one shape in V8: after a spread each place has a shape of its own, and the code that reads them stays slow.
 */
export const changed = (p: Progress, parts: Partial<Progress>): Progress =>
  Object.assign(
    {
      intent: p.intent,
      phase: p.phase,
      seen: p.seen,
      history: p.history,
      newest: p.newest,
      acked: p.acked,
      missed: p.missed,
      wrote: p.wrote,
      done: p.done,
      permitted: p.permitted,
      unsettled: p.unsettled,
      ghost: p.ghost,
      rechecks: p.rechecks,
      spent: p.spent,
      doubts: p.doubts,
      waits: p.waits,
      proven: p.proven,
      reapplied: p.reapplied,
      savedAt: p.savedAt,
      told: p.told,
      beside: p.beside,
    } satisfies Record<keyof Progress, unknown>,
    parts,
  );

/** An intent nobody has worked on yet. */
export function begin(intent: Intent, phase: Phase): Progress {
  return {
    intent,
    phase,
    seen: null,
    history: null,
    newest: null,
    acked: { added: [], removed: [] },
    missed: [],
    wrote: [],
    done: null,
    permitted: null,
    unsettled: null,
    ghost: null,
    rechecks: 0,
    spent: 0,
    doubts: 0,
    waits: 0,
    proven: false,
    reapplied: false,
    savedAt: null,
    told: null,
    beside: null,
  };
}

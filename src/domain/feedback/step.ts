import { decide } from "./decide";
import { type ProtocolSettings, supersedes } from "./intent";
import { onFailure } from "./on-failure";
import { acknowledge, doubt, mayLandLate, stopped } from "./outcomes";
import {
  begin,
  changed,
  type DoneWrite,
  type Moment,
  type Progress,
  type ProtocolEvent,
  type TagReading,
} from "./progress";
import { tagHistory } from "./tag-history";
import { oursIn } from "./tags";
import { GATHER_MS, JOB_PAUSE_MS, MOST_DOUBTS, MOST_JOB_READINGS } from "./waits";

/**
 * The write protocol, one step of it: what one ticket's flag is at, after something happened. Pure; the
 * clock and chance come in with the moment. What to ask of Zendesk next is read off the phase, so that a
 * driver has nothing to decide. Answers to questions no longer asked change nothing.
 */
export function step(
  p: Progress,
  event: ProtocolEvent,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  switch (event.kind) {
    case "wanted":
      return wanted(p, event.intent);
    case "woken":
      return woken(p);
    case "elapsed":
      return elapsed(p);
    case "settled":
      return settled(p);
    case "overdue":
      return onFailure(p, OVERDUE, settings, moment);
    case "failed":
      return onFailure(p, event, settings, moment);
    case "read":
      return read(p, event.reading, settings, moment);
    case "traced":
      if (p.phase.kind !== "tracing" || !p.seen) return p;
      return decide(
        changed(p, { history: tagHistory(event.changes, settings.prefix) }),
        p.seen,
        settings,
        moment,
      );
    case "written":
      return written(p);
    case "queued":
      return queued(p, event.jobId);
    case "job":
      return job(p, event.status);
  }
}

const OVERDUE = { kind: "failed", fault: "timeout", retryAfterSeconds: null, detail: null } as const;

/** A later word replaces an earlier one; what is under way comes to its end first, then the ticket is read. */
function wanted(p: Progress, intent: Progress["intent"]): Progress {
  if (!supersedes(intent, p.intent)) return p;
  const { seen, newest, wrote, done, unsettled, waits } = p;
  const ghost = mayLandLate(p) ? { since: null } : null;
  const fresh: Progress = changed(begin(intent, p.phase), {
    seen,
    newest,
    wrote,
    done,
    unsettled,
    ghost,
    waits,
  });
  if (isWork(p) || (p.phase.kind === "waiting" && p.phase.firm)) return fresh;
  return changed(fresh, { phase: { kind: "gathering", ms: GATHER_MS } });
}

function woken(p: Progress): Progress {
  const again: Progress = changed(p, { spent: 0, doubts: 0, history: null });
  if (p.phase.kind === "watching") return changed(again, { phase: { kind: "verifying" } });
  if (p.phase.kind === "waiting" && !p.phase.firm) return changed(again, { phase: { kind: "reading" } });
  if (isUnsure(p)) return changed(again, { phase: { kind: "verifying" } });
  if (p.phase.kind === "stopped" && p.phase.why === "forbidden")
    return changed(again, { phase: { kind: "reading" } });
  return p;
}

/**
 * Whether another look may tell more of somebody else's doing: who it was, which audits did not say and an entry
 * does not keep; whether another's flag still needs tags an undo left to it; whether a write of unknown end
 * has landed.
 */
function isUnsure(p: Progress): boolean {
  const { phase, intent } = p;
  if (phase.kind === "removed") return phase.by === null;
  return phase.kind === "outdone" && (phase.standing.by === null || intent.flag === null || mayLandLate(p));
}

function elapsed(p: Progress): Progress {
  const { phase } = p;
  if (phase.kind === "gathering" || phase.kind === "waiting")
    return changed(p, { phase: { kind: "reading" } });
  if (phase.kind === "pausing") return changed(p, { phase: { kind: "verifying" } });
  if (phase.kind === "job_pausing") {
    return changed(p, { phase: { kind: "job_reading", job: { ...phase.job, asked: phase.job.asked + 1 } } });
  }
  if (phase.kind !== "watching" && phase.kind !== "outdone") return p;
  return changed(p, { spent: 0, history: null, rechecks: p.rechecks + 1, phase: { kind: "verifying" } });
}

function settled(p: Progress): Progress {
  const known: Progress = changed(p, { unsettled: null });
  return p.phase.kind === "settling" ? changed(known, { phase: { kind: "verifying" } }) : known;
}

/**
 * A reading older than one already believed, or than a write the server said it did, comes from a replica that
 * lags: it is not believed.
 */
function read(p: Progress, reading: TagReading, settings: ProtocolSettings, moment: Moment): Progress {
  if (p.phase.kind !== "reading" && p.phase.kind !== "verifying") return p;
  if (isOlder(reading.updatedAt, p.newest)) return doubt(p, moment);
  const isDoubtful = p.done !== null && isBefore(reading, p.done, p.intent.seq);
  if (isDoubtful && p.doubts < MOST_DOUBTS) return doubt(p, moment);
  const { overrules } = p.intent;
  const permitted = p.permitted ?? (overrules === "all" ? oursIn(reading.tags, settings.prefix) : overrules);
  const newest = reading.updatedAt ?? p.newest;
  const isReadBack = p.phase.kind === "verifying" && p.phase.written;
  const known = isDoubtful ? null : p.done;
  const done = known && isReadBack ? { ...known, after: reading.updatedAt } : known;
  return decide(
    changed(p, { seen: reading, newest, done, history: null, permitted }),
    reading,
    settings,
    moment,
  );
}

/**
 * The server's answer to a write is not yet "saved": triggers run after it and may take the tags off
 * again, a server may answer before a replica knows, and tags may be dropped in silence. So it is read back.
 */
function written(p: Progress): Progress {
  const { phase } = p;
  if (phase.kind !== "writing") return p;
  const done = acknowledge(p, { write: phase.write, seq: phase.seq, before: phase.stamp, after: null });
  return changed(done, { phase: { kind: "verifying", written: true } });
}

function queued(p: Progress, id: string): Progress {
  if (p.phase.kind !== "bulk_writing") return p;
  const { write, seq } = p.phase;
  return changed(p, { phase: { kind: "job_pausing", job: { id, asked: 0, write, seq }, ms: JOB_PAUSE_MS } });
}

function job(p: Progress, status: "working" | "completed" | "failed"): Progress {
  if (p.phase.kind !== "job_reading") return p;
  const { job: done } = p.phase;
  if (status === "completed") {
    const known = acknowledge(p, { write: done.write, seq: done.seq, before: null, after: null });
    return changed(known, { phase: { kind: "verifying", written: true } });
  }
  if (status === "failed" || done.asked >= MOST_JOB_READINGS) return stopped(p, "closed");
  return changed(p, { phase: { kind: "job_pausing", job: done, ms: JOB_PAUSE_MS } });
}

function isOlder(stamp: string | null, newest: string | null): boolean {
  if (stamp === null || newest === null || stamp === newest) return false;
  return Date.parse(stamp) < Date.parse(newest);
}

/**
 * By its stamp the reading is of a moment around that write, and what was written is not to be seen. Where it was
 * written for the very word in question, the audits are asked instead.
 */
function isBefore({ tags, updatedAt }: TagReading, done: DoneWrite, seq: number): boolean {
  if (done.seq === seq) return false;
  const isAround = updatedAt !== null && (updatedAt === done.before || updatedAt === done.after);
  return isAround && done.write.tags.some((tag) => tags.includes(tag) !== (done.write.verb === "add"));
}

/** Phases in which a request is under way or a write is awaited: they come to their end. */
function isWork(p: Progress): boolean {
  return WORK.has(p.phase.kind);
}

const WORK: ReadonlySet<Progress["phase"]["kind"]> = new Set([
  "reading",
  "tracing",
  "writing",
  "bulk_writing",
  "job_reading",
  "job_pausing",
  "verifying",
  "settling",
]);

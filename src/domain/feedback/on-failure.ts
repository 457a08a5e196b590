import { decide } from "./decide";
import type { SaveTrouble } from "./feedback-desk";
import type { ProtocolSettings } from "./intent";
import { backOff, doubt, mayHaveWritten, stopped } from "./outcomes";
import { changed, type Failure, type Ghost, type Moment, type Phase, type Progress } from "./progress";
import { NO_HISTORY } from "./tag-history";
import { MOST_DOUBTS, shortPauseMs } from "./waits";

/**
 * What a failed request means for the flag. Only an answer that names a refusal is one; silence, a broken
 * answer and a 5xx leave open whether a write took effect, so the ticket is read before anything is sent
 * again. A 409 means the ticket changed since it was read: it is read again.
 */
export function onFailure(
  p: Progress,
  failure: Failure,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  const { phase } = p;
  if (!ASKING.has(phase.kind)) return p;
  if (phase.kind === "tracing" && NO_AUDITS.has(failure.fault) && p.seen) {
    if (p.doubts < MOST_DOUBTS) return doubt(p, moment);
    return decide(changed(p, { history: NO_HISTORY }), p.seen, settings, moment);
  }
  const after = phase.kind === "writing" || phase.kind === "bulk_writing" ? afterWrite(p, phase, failure) : p;
  switch (failure.fault) {
    case "conflict":
      return changed(after, { phase: { kind: "pausing", ms: shortPauseMs(moment.chance) } });
    case "timeout":
      if (phase.kind === "writing") return changed(after, { phase: { kind: "verifying" } });
      return lookAgain(after, moment);
    case "no_answer":
    case "unreadable":
      return lookAgain(after, moment);
    case "rate_limited":
      return backOff(after, "rate_limited", failure.retryAfterSeconds, true, moment);
    case "unavailable":
      return backOff(
        after,
        "unavailable",
        failure.retryAfterSeconds,
        failure.retryAfterSeconds !== null,
        moment,
      );
    case "offline":
      return lookAgain(after, moment, "offline");
    case "signed_out":
      return backOff(after, "signed_out", null, false, moment);
    case "forbidden":
      return stopped(after, "forbidden");
    case "not_found":
      return stopped(after, "gone");
    case "closed":
      return closed(after, settings, moment);
    case "not_in_zendesk":
      return stopped(after, "unavailable");
    case "not_available":
    case "invalid":
      return stopped(after, "refused", failure.detail);
  }
}

/** A 429 and a 5xx do not count against the writes an intent has. Of an open end, both ends are kept in mind. */
function afterWrite(p: Progress, phase: WritingPhase, { fault }: Failure): Progress {
  const spent = fault === "rate_limited" || fault === "unavailable" ? Math.max(0, p.spent - 1) : p.spent;
  if (fault === "conflict") return afterRefusal(p, phase);
  if (!OPEN_ENDED.has(fault)) return changed(p, { spent });
  const unsettled = fault === "timeout" && phase.kind === "writing" ? phase.write : p.unsettled;
  const ghost = { since: p.seen?.updatedAt ?? null };
  return changed(p, { spent, unsettled, ghost, done: null, wrote: mayHaveWritten(p, phase.write) });
}

/**
 * A 409 may answer a copy of the write, sent again by the network, that met the change of the first one. So what
 * is missing at the next reading may be what somebody took off.
 */
function afterRefusal(p: Progress, { write }: WritingPhase): Progress {
  const since = p.seen?.updatedAt ?? null;
  const ghost: Ghost = p.ghost && !p.ghost.refused ? { since } : { since, refused: true };
  return changed(p, { ghost, wrote: mayHaveWritten(p, write) });
}

/** Once soon, then ever later. */
function lookAgain(p: Progress, moment: Moment, why: SaveTrouble = "unavailable"): Progress {
  if (p.waits > 0) return backOff(p, why, null, false, moment);
  return changed(p, { history: null, waits: 1, phase: { kind: "pausing", ms: shortPauseMs(moment.chance) } });
}

/** The tag verbs refuse a closed ticket (422); an update_many job does not. */
function closed(p: Progress, settings: ProtocolSettings, moment: Moment): Progress {
  if (!settings.bulk || !p.seen || p.phase.kind === "bulk_writing") return stopped(p, "closed");
  const seen = { ...p.seen, closed: true };
  return decide(changed(p, { seen }), seen, settings, moment);
}

type WritingPhase = Extract<Phase, { kind: "writing" | "bulk_writing" }>;

const ASKING = new Set(["reading", "verifying", "tracing", "writing", "bulk_writing", "job_reading"]);
const NO_AUDITS = new Set(["not_available", "invalid"]);
const OPEN_ENDED = new Set(["timeout", "no_answer", "unreadable", "unavailable", "offline"]);

import type { Actor } from "../ticket";
import type { Comparison } from "./comparison";
import type { SaveTrouble, StandingFlag } from "./feedback-desk";
import type { ProtocolSettings } from "./intent";
import {
  changed,
  type DoneWrite,
  type Moment,
  type Outcome,
  type Phase,
  type Progress,
  type TagReading,
  type TagWrite,
} from "./progress";
import { isOurs, readFlag, strangeTag } from "./tags";
import { backoffMs, doubtMs, MOST_DOUBTS, MOST_WRITES, recheckMs, SECOND_LOOK_MS } from "./waits";

/**
 * The ticket holds the goal. Without a write of ours in this round one reading may be a lagging replica's,
 * so it takes a second one; after a write, the server's answer and this reading are the two.
 */
export function reached(p: Progress, c: Comparison, moment: Moment): Progress {
  if (!p.proven && p.spent === 0)
    return changed(p, { proven: true, phase: { kind: "pausing", ms: SECOND_LOOK_MS } });
  const added = c.goal.filter((tag) => c.ours.includes(tag));
  return changed(p, {
    phase: { kind: "watching", at: p.savedAt ?? moment.now, ms: lateLookMs(p) },
    savedAt: p.savedAt ?? moment.now,
    told: null,
    acked: { added, removed: [] },
    proven: true,
    doubts: 0,
    waits: 0,
  });
}

/**
 * The next write: guarded on an open ticket, through a job on a closed one. When an intent has used up its
 * writes, it rests until something happens. Nothing is added where others use our prefix, too.
 */
export function write(
  p: Progress,
  reading: TagReading,
  wanted: TagWrite,
  settings: ProtocolSettings,
): Progress {
  if (p.spent >= MOST_WRITES) return waiting(p, "conflict", null, false);
  if (reading.closed && !settings.bulk) return stopped(p, "closed");
  const strange = wanted.verb === "add" ? strangeTag(reading.tags, settings.prefix) : null;
  if (strange !== null) return stopped(p, "prefix_taken", strange);
  const { verb } = wanted;
  const tags = wanted.tags.filter((tag) => isOurs(tag, settings.prefix));
  const seq = p.intent.seq;
  return changed(p, {
    spent: p.spent + 1,
    savedAt: null,
    told: null,
    phase: reading.closed
      ? { kind: "bulk_writing", write: { verb, tags }, seq }
      : { kind: "writing", write: { verb, tags }, stamp: reading.updatedAt, seq },
  });
}

/** The server says it did it: so these tags are the agent's, and are looked for if they are still wanted. */
export function acknowledge(p: Progress, done: DoneWrite): Progress {
  const known = changed(p, { waits: 0, wrote: wroteWith(p, done.write), done });
  if (done.seq !== p.intent.seq) return known;
  const { added, removed } = p.acked;
  const missed = p.missed.filter((tag) => !done.write.tags.includes(tag));
  const acked =
    done.write.verb === "add"
      ? { added: union(added, done.write.tags), removed }
      : { added, removed: union(removed, done.write.tags) };
  return changed(known, { acked, missed });
}

/** Of a write whose end is not known, what it may have added is counted as the agent's. */
export const mayHaveWritten = (p: Progress, write: TagWrite): readonly string[] =>
  write.verb === "add" ? wroteWith(p, write) : p.wrote;

/** A tag that was taken off again is nobody's any more, even where no audit tells. */
const wroteWith = (p: Progress, { verb, tags }: TagWrite): readonly string[] =>
  verb === "add" ? union(p.wrote, tags) : p.wrote.filter((tag) => !tags.includes(tag));

/**
 * Takes the agent's own tags off again, as far as no other's flag is told by them; `otherwise` where there
 * are none. Of what the server did for the flag, only `still` is looked for from now on.
 */
export function takeBack(
  p: Progress,
  c: Comparison,
  reading: TagReading,
  still: readonly string[],
  settings: ProtocolSettings,
  otherwise: () => Progress,
): Progress {
  const lent = lentTags(c.rivals, settings);
  const tags = c.mine.filter((tag) => !lent.includes(tag));
  if (tags.length === 0) return otherwise();
  return write(
    changed(p, { acked: { added: still, removed: [] } }),
    reading,
    { verb: "remove", tags },
    settings,
  );
}

/** The verdict without which another's reasons would tell half a flag. */
export function lentTags(rivals: readonly string[], { prefix }: ProtocolSettings): readonly string[] {
  return readFlag(rivals, prefix).flag?.verdict === "bad" ? [`${prefix}__bad`] : [];
}

export function outdone(p: Progress, standing: StandingFlag, tags: readonly string[]): Progress {
  return undone(p, { kind: "outdone", standing, tags, ms: lateLookMs(p) });
}

/** Somebody took the flag off; null where nobody says who or when. */
export function removed(p: Progress, by: Actor | null, at: string | null): Progress {
  return undone(p, { kind: "removed", by, at });
}

const undone = (p: Progress, told: Outcome): Progress => end(changed(p, { told }), told);

/** When to look again for a write of unknown end: it may land after the flag came to rest. */
const lateLookMs = (p: Progress): number | null => (mayLandLate(p) ? recheckMs(p.rechecks) : null);

export const mayLandLate = ({ ghost }: Progress): boolean => ghost !== null && !ghost.refused;

export function stopped(p: Progress, why: SaveTrouble, detail: string | null = null): Progress {
  return end(p, { kind: "stopped", why, detail });
}

/** Looks again, a little later each time; a server that stays unbelievable is left alone for a while. */
export function doubt(p: Progress, moment: Moment): Progress {
  if (p.doubts > MOST_DOUBTS) return backOff(changed(p, { doubts: 0 }), "unavailable", null, false, moment);
  return changed(p, {
    history: null,
    doubts: p.doubts + 1,
    phase: { kind: "pausing", ms: doubtMs(p.doubts) },
  });
}

/** Waits for the server; `firm` where it named the time itself, which nothing from outside cuts short. */
export function backOff(
  p: Progress,
  why: SaveTrouble,
  retryAfterSeconds: number | null,
  firm: boolean,
  moment: Moment,
): Progress {
  const ms = backoffMs(p.waits, retryAfterSeconds, moment.chance);
  return waiting(changed(p, { waits: p.waits + 1 }), why, ms, firm);
}

export function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}

function waiting(p: Progress, why: SaveTrouble, ms: number | null, firm: boolean): Progress {
  return changed(p, { history: null, phase: { kind: "waiting", why, ms, firm } });
}

function end(p: Progress, phase: Phase): Progress {
  return changed(p, { history: null, doubts: 0, waits: 0, phase });
}

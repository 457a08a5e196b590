import { type Comparison, compare } from "./comparison";
import type { ProtocolSettings } from "./intent";
import { judgeLoss } from "./judge-loss";
import { judgeOwners } from "./judge-owners";
import { doubt, reached, union } from "./outcomes";
import { changed, type Moment, type Progress, type TagReading } from "./progress";
import { isSelf } from "./tag-acts";
import { NO_HISTORY } from "./tag-history";
import { MOST_DOUBTS } from "./waits";

/**
 * The one decision of the protocol: what to do next, now that the server's tags are known. A ticket that
 * holds nothing of ours is written to at once; as soon as anything of ours stands there, or something we
 * wrote is gone, the ticket's audits are read first, since they alone say whose doing it was.
 */
export function decide(
  p: Progress,
  reading: TagReading,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  const c = compare(p, reading, settings);
  const level = c.missing.length === 0 && c.surplus.length === 0;
  if (p.unsettled && !(level && leadsTo(p.unsettled, c.goal)))
    return changed(p, { phase: { kind: "settling" } });
  if (level && !p.intent.followUp) return reached(changed(p, { beside: null }), c, moment);
  const doubtful = p.ghost?.since ? c.missing.filter((tag) => p.wrote.includes(tag)) : [];
  if (c.ours.length + c.lost.length + doubtful.length === 0)
    return judgeOwners(p, c, reading, settings, moment);
  if (p.doubts === 0 && c.lost.length + c.returned.length > 0) return doubt(p, moment);
  if (p.history === null) return changed(p, { missed: union(p.missed, c.lost), phase: { kind: "tracing" } });
  if (contradicted(p, c) && p.doubts < MOST_DOUBTS) return doubt(p, moment);
  const lost = [...c.lost, ...doubtful.filter((tag) => !c.lost.includes(tag) && wasTaken(p, tag))];
  if (lost.length > 0) return judgeLoss(p, { ...c, lost }, reading, settings, moment);
  return judgeOwners(p, c, reading, settings, moment);
}

/** A write still under way does no harm where its late landing only confirms the goal. */
function leadsTo(write: NonNullable<Progress["unsettled"]>, goal: readonly string[]): boolean {
  return write.tags.every((tag) => goal.includes(tag) === (write.verb === "add"));
}

/**
 * A write of unknown end did land, and somebody else took the tag off since, perhaps within the same second: it
 * is not written again, and neither is one of which no audit tells, unless it was refused.
 */
function wasTaken({ history, ghost, intent }: Progress, tag: string): boolean {
  if (history === NO_HISTORY) return !ghost?.refused;
  const since = Date.parse(ghost?.since ?? "");
  const removals = history?.removals.get(tag) ?? [];
  return removals.some(({ by, at }) => !isSelf(by, intent.agentId) && Date.parse(at) >= since);
}

/** Tags and audits are read one after the other: where they disagree, one of them lags behind. */
function contradicted(p: Progress, c: Comparison): boolean {
  const { owners, removals } = p.history ?? NO_HISTORY;
  const isGone = (tag: string) => removals.has(tag) && !owners.has(tag);
  return c.ours.some(isGone) || c.missing.some((tag) => owners.has(tag));
}

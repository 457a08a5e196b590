import type { Comparison } from "./comparison";
import type { StandingFlag } from "./feedback-desk";
import type { ProtocolSettings } from "./intent";
import { doubt, lentTags, outdone, reached, takeBack, write } from "./outcomes";
import { changed, type Moment, type Progress, type TagReading } from "./progress";
import { NO_HISTORY, type TagOwner } from "./tag-history";
import { readFlag, sameFlag } from "./tags";
import { MOST_DOUBTS } from "./waits";

/**
 * The next write, under the rule for two agents: whose flag the audits show first stands, the later one
 * goes and is offered. Nobody's tags but the agent's own, those it was asked about, and those a follow-up
 * inherited are ever removed. What is missing is added before what is too much is removed, so that no
 * moment is without a flag; but a tag that another's flag lends to this one is first taken off, so that
 * the audits show whose it is from then on. A flag that made way does not come back by itself when the one
 * before it is gone.
 */
export function judgeOwners(
  p: Progress,
  c: Comparison,
  reading: TagReading,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  if (c.borrowed.some((tag) => c.goal.includes(tag)))
    return write(p, reading, { verb: "remove", tags: c.borrowed }, settings);
  if (c.rivals.length === 0 && p.told?.kind === "outdone" && p.intent.flag !== null)
    return takeBack(p, c, reading, [], settings, () =>
      changed(p, { told: null, phase: { kind: "superseded" } }),
    );
  if (c.rivals.length === 0) return next(p, c, c.surplus, null, reading, settings, moment);

  const standing = standingFlag(p, c.rivals, settings);
  const whole = readFlag(c.ours, settings.prefix);
  if (p.intent.flag !== null && sameFlag(whole.flag, p.intent.flag) && !whole.contradictory)
    return reached(changed(p, { beside: null }), c, moment);
  if (unattributed(p, c) && p.spent > 0 && p.doubts < MOST_DOUBTS) return doubt(p, moment);
  if (isFirst(p, c)) {
    const lent = lentTags(c.rivals, settings);
    const own = c.surplus.filter((tag) => c.mine.includes(tag) && !lent.includes(tag));
    if (p.intent.flag !== null || own.length > 0) return next(p, c, own, standing, reading, settings, moment);
  }
  const end = () => outdone(p, standing, c.rivals);
  const isKnown = p.history === NO_HISTORY || owners(p, c.rivals).length > 0;
  return isKnown ? takeBack(p, c, reading, [], settings, end) : end();
}

/** Where the audits are refused, a flag that was seen to stand alone was first; one that never was gives way. */
function isFirst(p: Progress, { mine, rivals }: Comparison): boolean {
  return p.history === NO_HISTORY ? p.savedAt !== null : first(p, mine) < first(p, rivals);
}

function next(
  p: Progress,
  c: Comparison,
  remove: readonly string[],
  beside: StandingFlag | null,
  reading: TagReading,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  if (c.missing.length > 0) return write(p, reading, { verb: "add", tags: c.missing }, settings);
  if (remove.length > 0) return write(p, reading, { verb: "remove", tags: remove }, settings);
  return reached(changed(p, { beside }), c, moment);
}

function owners(p: Progress, tags: readonly string[]): readonly TagOwner[] {
  const known = (p.history ?? NO_HISTORY).owners;
  return tags.flatMap((tag) => known.get(tag) ?? []);
}

/** Right after a write the audits may lag behind the tags. */
function unattributed(p: Progress, c: Comparison): boolean {
  const tags = [...c.mine, ...c.rivals];
  return owners(p, tags).length < tags.length;
}

/** A tag no audit speaks of is older than those that were read. */
function first(p: Progress, tags: readonly string[]): number {
  const found = owners(p, tags);
  if (tags.length === 0) return Number.POSITIVE_INFINITY;
  return found.length < tags.length ? -1 : Math.min(...found.map((owner) => owner.order));
}

function standingFlag(p: Progress, tags: readonly string[], settings: ProtocolSettings): StandingFlag {
  const newest = [...owners(p, tags)].sort((a, b) => b.order - a.order)[0];
  return { flag: readFlag(tags, settings.prefix).flag, by: newest?.by ?? null, at: newest?.at ?? null };
}

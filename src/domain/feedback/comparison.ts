import { goalOf, type ProtocolSettings } from "./intent";
import type { Progress, TagReading } from "./progress";
import { isSelf } from "./tag-acts";
import { NO_HISTORY } from "./tag-history";
import { oursIn } from "./tags";

/** What stands against what is wanted, by tag; every list holds tags of ours only. */
export type Comparison = Readonly<{
  goal: readonly string[];
  ours: readonly string[];
  missing: readonly string[];
  surplus: readonly string[];
  /** Goal tags the server already had by our doing, and has no more. */
  lost: readonly string[];
  /** Tags the server already took off by our doing, and has again. */
  returned: readonly string[];
  /** Whose the standing tags are. */
  mine: readonly string[];
  /** Another's, and to be replaced: inherited by a follow-up, or all of them seen and agreed to by the agent. */
  borrowed: readonly string[];
  rivals: readonly string[];
}>;

/**
 * Compares a reading with the intent. Whose a tag is, the ticket's own audits say; where they say nothing
 * yet, what this agent sent from here is its own. Everything else is somebody else's and left alone, and
 * so is everything where the audits are refused and the ticket has changed since, but for what the server did
 * for this very word: a colleague's tags may be equal to those sent from here earlier.
 */
export function compare(p: Progress, reading: TagReading, settings: ProtocolSettings): Comparison {
  const goal = goalOf(p.intent, settings);
  const ours = oursIn(reading.tags, settings.prefix);
  const { owners } = p.history ?? NO_HISTORY;
  const owned = (tag: string) => {
    const owner = owners.get(tag);
    if (owner && !owner.born) return isSelf(owner.by, p.intent.agentId);
    if (p.history === NO_HISTORY && !isUntouched(p, reading))
      return p.acked.added.includes(tag) && !p.missed.includes(tag);
    return p.wrote.includes(tag);
  };
  const mine = ours.filter(owned);
  const isInherited = (tag: string) => p.intent.followUp && (owners.get(tag)?.born ?? true);
  const others = ours.filter((tag) => !mine.includes(tag));
  const foreign = others.filter((tag) => !isInherited(tag));
  const agreed = foreign.every((tag) => p.permitted?.includes(tag));
  return {
    goal,
    ours,
    missing: goal.filter((tag) => !ours.includes(tag)),
    surplus: ours.filter((tag) => !goal.includes(tag)),
    lost: p.acked.added.filter((tag) => goal.includes(tag) && !ours.includes(tag)),
    returned: p.acked.removed.filter((tag) => !goal.includes(tag) && ours.includes(tag)),
    mine,
    borrowed: agreed ? others : others.filter(isInherited),
    rivals: agreed ? [] : foreign,
  };
}

const isUntouched = ({ done }: Progress, { updatedAt }: TagReading): boolean =>
  done !== null && done.after !== null && done.after === updatedAt;

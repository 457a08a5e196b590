import type { Comparison } from "./comparison";
import type { ProtocolSettings } from "./intent";
import { judgeOwners } from "./judge-owners";
import { doubt, removed, stopped, takeBack } from "./outcomes";
import { changed, type Moment, type Progress, type TagReading } from "./progress";
import { isSelf } from "./tag-acts";
import type { TagRemoval } from "./tag-history";
import { MOST_DOUBTS } from "./waits";

/**
 * What to make of a flag that was on the ticket and is gone. Taken off by somebody else: shown, never put
 * back, and what is left of it goes too, since half a flag reads as another one. Never there, though the
 * server said it was: refused. Taken off by the agent's own hand without a word to Baton: that was the
 * agent's own form with older tags in it, and the flag is written once more, unless other tabs of the agent
 * cannot be heard (no shared storage), where it may have been an undo or a later word.
 */
export function judgeLoss(
  p: Progress,
  c: Comparison,
  reading: TagReading,
  settings: ProtocolSettings,
  moment: Moment,
): Progress {
  const act = removalOf(p, c.lost);
  if (!act) return p.doubts < MOST_DOUBTS ? doubt(p, moment) : unexplained(p);
  const own = isSelf(act.by, p.intent.agentId);
  if (own && settings.durable && !p.reapplied) {
    const again: Progress = changed(p, {
      reapplied: true,
      savedAt: null,
      acked: { added: [], removed: p.acked.removed },
    });
    return judgeOwners(again, { ...c, lost: [] }, reading, settings, moment);
  }
  if (own && c.surplus.some((tag) => c.mine.includes(tag)))
    return changed(p, { phase: { kind: "superseded" } });
  return takeBack(p, c, reading, c.lost, settings, () => removed(p, act.by, act.at));
}

/** Known to be removed from an earlier look, or else nothing the server kept. */
const unexplained = (p: Progress): Progress =>
  p.told?.kind === "removed" ? removed(p, p.told.by, p.told.at) : stopped(p, "refused");

/**
 * How the flag went: all that was taken off since the agent's own tags were last there, a colleague's equal
 * ones too. If anybody else had a hand in it, it is that hand that counts.
 */
function removalOf(
  { intent: { agentId }, history }: Progress,
  lost: readonly string[],
): TagRemoval | undefined {
  const since = lost.flatMap((tag) => {
    const known = history?.removals.get(tag) ?? [];
    const own = known.findIndex(({ of }) => of !== null && isSelf(of, agentId));
    return known.slice(0, Math.max(0, own) + 1);
  });
  return since.find(({ by }) => !isSelf(by, agentId)) ?? since[0];
}

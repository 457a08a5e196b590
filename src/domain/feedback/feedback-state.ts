import type { FeedbackState, SaveState, SaveTrouble } from "./feedback-desk";
import { changed, type Progress } from "./progress";

/**
 * What the screen is told of one ticket's flag. "Saved" is said in one phase only, the one a reading of
 * the server's own tags leads to. `now` is epoch milliseconds.
 */
export function feedbackState(
  p: Progress | null,
  barred: SaveTrouble | null,
  durable: boolean,
  now: number,
): FeedbackState {
  if (p === null) return { flag: null, save: { kind: "idle" }, barred, standing: null, keepTabOpen: false };
  const save = saveState(p, now);
  return {
    flag: p.intent.flag,
    save,
    barred: barred ?? (p.phase.kind === "stopped" && p.phase.why === "closed" ? "closed" : null),
    standing: p.told?.kind === "outdone" ? p.told.standing : p.beside,
    keepTabOpen: !durable && (save.kind === "saving" || save.kind === "waiting"),
  };
}

function saveState(p: Progress, now: number): SaveState {
  const { phase, savedAt, told } = p;
  switch (phase.kind) {
    case "watching":
      return { kind: "saved", at: phase.at };
    case "waiting":
      return { kind: "waiting", why: phase.why, retryAt: phase.ms === null ? null : now + phase.ms };
    case "stopped":
      return { kind: "not_saved", why: phase.why, detail: phase.detail };
    case "outdone":
      return { kind: "not_saved", why: "standing", detail: null };
    case "removed":
      return { kind: "removed", by: phase.by, at: phase.at };
    case "superseded":
      return { kind: "idle" };
    default:
      // Looking again at a flag at rest: it is what it was until a reading says otherwise.
      if (told) return saveState(changed(p, { phase: told }), now);
      return savedAt === null ? { kind: "saving" } : { kind: "saved", at: savedAt };
  }
}

import type { FeedbackState, SaveTrouble } from "../../domain/feedback/feedback-desk";
import type { Flag } from "../../domain/feedback/flags";
import type { FeedbackReview } from "../../domain/handoff-review";
import type { Actor } from "../../domain/ticket";

/** What the feedback bar shows. `flag` is what the agent wants, null for taking the flag off. */
export type FeedbackView =
  | Readonly<{ kind: "ask"; takenOffAt: number | null }>
  | Readonly<{ kind: "barred"; why: SaveTrouble; standing: Standing | null }>
  | Readonly<{ kind: "saving"; flag: Flag | null }>
  | Readonly<{ kind: "saved"; flag: Flag; at: number }>
  | Readonly<{ kind: "waiting"; flag: Flag | null; why: SaveTrouble; retryAt: number | null }>
  | Readonly<{ kind: "not_saved"; flag: Flag | null; why: SaveTrouble; detail: string | null }>
  | Readonly<{ kind: "removed"; flag: Flag | null; by: Actor | null; at: string | null }>
  /** Somebody's flag stands on the ticket; `wanted` is what this agent meant to say instead, if anything. */
  | Readonly<{ kind: "standing"; standing: Standing; wanted: Flag | null }>;

export type Standing = Readonly<{ flag: Flag | null; by: Actor | null; at: string | null }>;

/**
 * The desk knows what is under way; where nothing is, what the ticket itself shows counts. Zendesk lets
 * nobody change a closed ticket, whatever the desk knew when it was asked.
 */
export function feedbackView(state: FeedbackState, onTicket: FeedbackReview, closed: boolean): FeedbackView {
  const { flag, save, standing } = state;
  const barred = closed ? "closed" : state.barred;
  if (save.kind === "not_saved" && save.why === "standing" && standing !== null) {
    return { kind: "standing", standing, wanted: flag };
  }
  if (save.kind === "saved") {
    return flag === null ? { kind: "ask", takenOffAt: save.at } : { kind: "saved", flag, at: save.at };
  }
  if (save.kind !== "idle") return { flag, ...save };
  const there = standingOn(onTicket);
  if (barred !== null) return { kind: "barred", why: barred, standing: there };
  return there === null
    ? { kind: "ask", takenOffAt: null }
    : { kind: "standing", standing: there, wanted: null };
}

function standingOn(onTicket: FeedbackReview): Standing | null {
  const flag = flagOnTicket(onTicket);
  return flag === null ? null : { flag, by: onTicket.by, at: onTicket.at };
}

/** The flag that the ticket's own tags say, null where they say none. */
export function flagOnTicket({ verdict, reasons }: FeedbackReview): Flag | null {
  if (verdict === "none") return null;
  return verdict === "good" ? { verdict } : { verdict, reasons };
}

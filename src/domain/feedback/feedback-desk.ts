import type { Actor } from "../ticket";
import type { Flag } from "./flags";

/** Why a flag is not on the ticket, or not yet, as a code the screen has a sentence for. */
export type SaveTrouble =
  | "rate_limited"
  | "unavailable"
  | "offline"
  | "signed_out"
  | "conflict"
  | "forbidden"
  | "light_agent"
  | "closed"
  | "gone"
  | "new_ticket"
  | "refused"
  | "prefix_taken";

/**
 * Where a flag is on its way to the ticket. `saved` is said only after the server's own tags were read
 * back. Times are epoch milliseconds.
 */
export type SaveState =
  | Readonly<{ kind: "idle" }>
  | Readonly<{ kind: "saving" }>
  | Readonly<{ kind: "saved"; at: number }>
  | Readonly<{ kind: "waiting"; why: SaveTrouble; retryAt: number | null }>
  | Readonly<{ kind: "not_saved"; why: SaveTrouble; detail: string | null }>
  | Readonly<{ kind: "removed"; by: Actor | null; at: string | null }>;

export type FeedbackState = Readonly<{
  /** What the agent wants to stand on the ticket, else what stands there. */
  flag: Flag | null;
  save: SaveState;
  /** Null where this agent may flag this ticket; else why not. */
  barred: SaveTrouble | null;
}>;

/**
 * The screen's side of the write path. Every call names its ticket, so that nothing can land on a
 * ticket that was opened in the meantime. `null` takes the flag off again (undo).
 */
export type FeedbackDesk = Readonly<{
  state(ticketId: string): FeedbackState;
  flag(ticketId: string, flag: Flag | null): void;
  /** Reads the ticket's tags again and says what became of the flag. */
  verify(ticketId: string): void;
  subscribe(listener: () => void): () => void;
}>;

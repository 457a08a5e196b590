import type { Actor } from "../ticket";
import type { Flag } from "./flags";

/** Why a flag is not on the ticket, or not yet, as a code the screen has a sentence for. */
export const SAVE_TROUBLES = [
  "rate_limited",
  "unavailable",
  "offline",
  "signed_out",
  "conflict",
  "forbidden",
  "light_agent",
  "closed",
  "gone",
  "new_ticket",
  "refused",
  "prefix_taken",
  /** A colleague's flag stands there; `standing` says whose. Flag again with `overrule` to replace it. */
  "standing",
  /** Clicked more than seven days ago and never sent: the agent flags again to send it, or undoes it. */
  "old",
] as const;
export type SaveTrouble = (typeof SAVE_TROUBLES)[number];

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

/** A flag of somebody else on the same ticket; `by` and `at` (ISO 8601) are null where no audit tells. */
export type StandingFlag = Readonly<{ flag: Flag | null; by: Actor | null; at: string | null }>;

export type FeedbackState = Readonly<{
  /** What the agent wants to stand on the ticket; null where nothing is under way or it was undone. */
  flag: Flag | null;
  save: SaveState;
  /** Null where this agent may flag this ticket; else why not. */
  barred: SaveTrouble | null;
  /** The flag that was there first and was kept; null where none is in the way. */
  standing: StandingFlag | null;
  /** True while the browser refuses storage: what waits is lost when this tab is closed. */
  keepTabOpen: boolean;
}>;

export type FlagOptions = Readonly<{
  /** The agent was shown the flag that stands and wants it replaced. */
  overrule?: boolean;
  /** The bot's vendor and reason code, for the tags that name them where the setting is on. */
  bot?: string | null;
  why?: string | null;
  /** The ticket is a follow-up: tags it inherited are nobody's flag on this ticket. */
  followUp?: boolean;
}>;

/**
 * The screen's side of the write path. Every call names its ticket, so that nothing can land on a
 * ticket that was opened in the meantime. `null` takes the flag off again (undo).
 */
export type FeedbackDesk = Readonly<{
  state(ticketId: string): FeedbackState;
  flag(ticketId: string, flag: Flag | null, options?: FlagOptions): void;
  /**
   * Reads the ticket's tags again and says what became of the flag; asks nothing where no flag of this
   * agent is under way. To be called when a ticket is opened or activated and after every submit.
   */
  verify(ticketId: string): void;
  subscribe(listener: () => void): () => void;
}>;

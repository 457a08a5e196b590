import type { FeedbackDesk, FeedbackState, FlagOptions } from "../../../domain/feedback/feedback-desk";
import type { Flag } from "../../../domain/feedback/flags";

export type FakeDesk = FeedbackDesk &
  Readonly<{
    /** Lets the write path arrive at a state. */
    become(state: Partial<FeedbackState>): void;
    flagged: Readonly<{ ticketId: string; flag: Flag | null; options: FlagOptions | undefined }>[];
    verified: string[];
  }>;

const IDLE: FeedbackState = {
  flag: null,
  save: { kind: "idle" },
  barred: null,
  standing: null,
  keepTabOpen: false,
};

/** Plays the write path: a flag is `saving` until a test says what becomes of it. */
export function fakeDesk(start: Partial<FeedbackState> = {}): FakeDesk {
  let state: FeedbackState = { ...IDLE, ...start };
  const listeners = new Set<() => void>();
  const flagged: FakeDesk["flagged"] = [];
  const verified: string[] = [];
  const become = (parts: Partial<FeedbackState>) => {
    state = { ...state, ...parts };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    flag(ticketId, flag, options) {
      flagged.push({ ticketId, flag, options });
      become({ flag, save: { kind: "saving" } });
    },
    verify: (ticketId) => void verified.push(ticketId),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    become,
    flagged,
    verified,
  };
}

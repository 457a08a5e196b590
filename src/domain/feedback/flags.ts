/** What an agent can say was wrong with a handoff, in the order in which the screen offers it. */
export const FLAG_REASONS = [
  "wrong_queue",
  "wrong_priority",
  "asked_again",
  "too_late",
  "too_early",
  "no_summary",
  "wrong_summary",
  "hidden_history",
  "not_told",
  "escalation_blocked",
  "sensitive_missed",
  "other",
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** One agent's word on a handoff. A bad one has at least one reason. */
export type Flag =
  | Readonly<{ verdict: "good" }>
  | Readonly<{ verdict: "bad"; reasons: readonly FlagReason[] }>;

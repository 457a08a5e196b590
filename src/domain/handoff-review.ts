import type { FlagReason } from "./feedback/flags";
import type { Handoff, Outcome } from "./handoff/handoff";
import type { Evidence, Reading, Source } from "./handoff/provenance";
import type { Actor, Priority } from "./ticket";

export const REVIEW_VERSION = 1;

export type Severity = "problem" | "warning" | "note";

/** Values a finding or a step carries for the words of the screen. Never words of ours. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** `id` is the check's file name and a facet: `route.group`, `required-context.missing`. */
export type Finding = Readonly<{
  id: string;
  severity: Severity;
  facts: Facts;
  evidence: readonly Evidence[];
}>;

/** A clause of the brief: text that is really on the ticket, with the places it was taken from. */
export type Clause = Readonly<{ text: string; evidence: readonly Evidence[] }>;

/** The next step as a code; the screen has the sentence. */
export const NEXT_STEPS = ["move", "ask_missing", "verify_identity", "reply", "read_history"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export type Brief = Readonly<{
  wants: Clause | null;
  why: Readonly<{ code: string | null; text: string | null; evidence: readonly Evidence[] }>;
  next: Readonly<{ step: NextStep; facts: Facts }>;
}>;

export type KnownValue = Readonly<{
  key: string;
  /** The bot's own label where it gave one; the screen has words for the keys it knows. */
  label: string | null;
  value: string;
  standing: "verified" | "claimed" | "derived";
  source: Source;
  evidence: readonly Evidence[];
}>;

export type Tried = Readonly<{
  action: string;
  outcome: Outcome;
  error: string | null;
  evidence: readonly Evidence[];
}>;

export type Missing = Readonly<{ key: string; because: Evidence }>;

export type CompletenessPart = Readonly<{ id: string; weight: number; have: number }>;

export type Move = Readonly<{ at: string; from: string | null; to: string | null; by: Actor }>;

export type ExpectedRoute = Readonly<{
  group: Readonly<{ id: string | null; name: string | null }> | null;
  /** A floor: a higher priority is right too. */
  priority: Priority | null;
  skills: readonly string[];
  channel: "same" | null;
}>;

export type ActualRoute = Readonly<{
  group: Readonly<{ id: string; name: string | null }> | null;
  priority: Priority | null;
  channel: string | null;
}>;

export type RouteReview = Readonly<{
  verdict: "right" | "wrong" | "unknown";
  /** The rule that decided: its id, or `otherwise`. */
  rule: string | null;
  expected: ExpectedRoute | null;
  actual: ActualRoute;
  moves: readonly Move[];
  /** What to set to make it right; null where nothing is to be done or the group cannot be named by id. */
  fix: Readonly<{ groupId: string | null; groupName: string | null; priority: Priority | null }> | null;
}>;

export type FeedbackReview = Readonly<{
  verdict: "good" | "bad" | "none";
  reasons: readonly FlagReason[];
  tags: readonly string[];
  by: Actor | null;
  at: string | null;
}>;

/**
 * Everything Baton knows of one ticket. Public and versioned: the sidebar draws it, the command line
 * prints it, a replay counts it.
 */
export type HandoffReview =
  | Readonly<{
      kind: "none";
      version: typeof REVIEW_VERSION;
      ticketId: string | null;
      reading: readonly Reading[];
      feedback: FeedbackReview;
    }>
  | ReviewedHandoff;

export type ReviewedHandoff = Readonly<{
  kind: "reviewed";
  version: typeof REVIEW_VERSION;
  ticketId: string | null;
  reading: readonly Reading[];
  /** Oldest first; the last is the current one. */
  handoffs: readonly Handoff[];
  brief: Brief;
  known: readonly KnownValue[];
  tried: readonly Tried[];
  missing: readonly Missing[];
  /** `score` from 0 to 1: the weighted share of what this handoff should have carried. */
  completeness: Readonly<{ score: number; parts: readonly CompletenessPart[] }>;
  route: RouteReview;
  findings: readonly Finding[];
  feedback: FeedbackReview;
}>;

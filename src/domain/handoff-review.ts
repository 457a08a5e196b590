import type { FlagReason } from "./feedback/flags";
import type { Handoff, Outcome } from "./handoff/handoff";
import type { Evidence, Reading, Source } from "./handoff/provenance";
import type { ReasonCode, Risk } from "./handoff/reasons";
import type { Actor, Named, Priority } from "./ticket";

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
export const NEXT_STEPS = [
  "follow_up",
  "move",
  "set_place",
  "take",
  "ask_missing",
  "look_up",
  "verify_identity",
  "reply",
  "read_history",
  "ask_issue",
] as const;
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
  /** Unknown where the conversation tells of a try and not how it ended. */
  outcome: Outcome | "unknown";
  error: string | null;
  evidence: readonly Evidence[];
}>;

/** Who could have given a value: the customer says it, the bot's systems hold it, an agent decides it. */
export const GIVERS = ["customer", "bot", "agent"] as const;
export type Giver = (typeof GIVERS)[number];

export type Missing = Readonly<{ key: string; because: Evidence; from: Giver }>;

export type CompletenessPart = Readonly<{ id: string; weight: number; have: number }>;

/** `afterSeconds` counts from the handoff; negative where two clocks differ, null where its time is not known. */
export type Move = Readonly<{
  auditId: string;
  at: string;
  afterSeconds: number | null;
  from: string | null;
  to: string | null;
  by: Actor;
}>;

/** Where the case was when the handoff had settled; `by` is null where it already lay there. */
export type Landing = Readonly<{ group: string | null; by: Actor | null }>;

/** What a place is made of, the weightiest first. */
export const ROUTE_PARTS = ["group", "priority", "form", "brand", "channel", "skills"] as const;
export type RoutePart = (typeof ROUTE_PARTS)[number];

type NamedOrId = Readonly<{ id: string | null; name: string | null }>;

export type ExpectedRoute = Readonly<{
  group: NamedOrId | null;
  /** A floor: a higher priority is right too. */
  priority: Priority | null;
  skills: readonly string[];
  channel: "same" | null;
  form: NamedOrId | null;
  brand: NamedOrId | null;
}>;

export type ActualRoute = Readonly<{
  group: Readonly<{ id: string; name: string | null }> | null;
  priority: Priority | null;
  channel: string | null;
  form: Named | null;
  brand: Named | null;
}>;

export type RouteReview = Readonly<{
  verdict: "right" | "wrong" | "unknown";
  /** The rule that decided: its id, or `otherwise`. */
  rule: string | null;
  expected: ExpectedRoute | null;
  actual: ActualRoute;
  /** Every part the rule asks for. Skills that no tag names are unknown: Zendesk tells them on request alone. */
  parts: readonly Readonly<{ part: RoutePart; verdict: RouteReview["verdict"] }>[];
  /** Null where the ticket's history was not read. */
  landed: Landing | null;
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
  /** The weightiest of what the bot states: a risk a person must decide, else its reason; null for neither. */
  tier: Risk | ReasonCode | null;
  /**
   * `score` from 0 to 1: the weighted share of what this handoff should have carried. The weights are those of
   * `reason`, or the common ones where that is null.
   */
  completeness: Readonly<{ score: number; reason: ReasonCode | null; parts: readonly CompletenessPart[] }>;
  route: RouteReview;
  findings: readonly Finding[];
  feedback: FeedbackReview;
}>;

import type { Handoff } from "../../../domain/handoff/handoff";
import type { Sourced } from "../../../domain/handoff/provenance";
import type { Finding, HandoffReview, ReviewedHandoff, RouteReview } from "../../../domain/handoff-review";

/** A value as a payload field gave it. */
export const sourced = <T>(value: T): Sourced<T> => ({
  value,
  source: { carrier: "payload_field", ref: "900" },
  grade: "ok",
  others: [],
});

export const aHandoff = (parts: Partial<Handoff> = {}): Handoff => ({
  n: 1,
  at: "2026-11-30T14:05:02Z",
  boundary: { kind: "payload", evidence: [] },
  bot: { vendor: "zendesk", name: "Ava" },
  reason: { stated: sourced("customer_request"), detail: null, read: null, agree: "unknown" },
  risks: null,
  intent: null,
  summary: sourced("The lamp arrived broken."),
  statement: null,
  confidence: null,
  urgency: null,
  language: null,
  customer: { name: null, email: null, identity: null, tier: null },
  attempts: null,
  fields: null,
  path: null,
  told: null,
  runAddress: null,
  toldMessage: null,
  waitMinutes: null,
  turnCount: null,
  intendedRoute: {
    queue: null,
    groupId: null,
    priority: null,
    skills: null,
    specialist: null,
    sameChannel: null,
  },
  ...parts,
});

export const aFinding = (id: string, parts: Partial<Finding> = {}): Finding => ({
  id,
  severity: "problem",
  facts: {},
  evidence: [],
  ...parts,
});

export const rightRoute: RouteReview = {
  verdict: "right",
  rule: "refunds",
  expected: {
    group: { id: "11", name: "Support" },
    priority: null,
    skills: [],
    channel: null,
    form: null,
    brand: null,
  },
  actual: {
    group: { id: "11", name: "Support" },
    priority: "normal",
    channel: null,
    form: null,
    brand: null,
  },
  parts: [{ part: "group", verdict: "right" }],
  landed: null,
  moves: [],
  fix: null,
};

export const wrongRoute: RouteReview = {
  ...rightRoute,
  verdict: "wrong",
  expected: {
    group: { id: "12", name: "Billing & Refunds" },
    priority: "high",
    skills: [],
    channel: null,
    form: null,
    brand: null,
  },
  parts: [
    { part: "group", verdict: "wrong" },
    { part: "priority", verdict: "wrong" },
  ],
  fix: { groupId: "12", groupName: "Billing & Refunds", priority: "high" },
};

export const noFeedback: HandoffReview["feedback"] = {
  verdict: "none",
  reasons: [],
  tags: [],
  by: null,
  at: null,
};

/** A handoff with nothing wrong; tests spoil what they are about. */
export const aReview = (parts: Partial<ReviewedHandoff> = {}): ReviewedHandoff => ({
  kind: "reviewed",
  version: 1,
  ticketId: "101",
  reading: [],
  handoffs: [aHandoff()],
  brief: {
    wants: { text: "The lamp arrived broken.", evidence: [] },
    why: { code: "customer_request", text: null, evidence: [] },
    next: { step: "reply", facts: {} },
  },
  known: [],
  tried: [],
  missing: [],
  tier: "customer_request",
  completeness: { score: 1, reason: "customer_request", parts: [] },
  route: rightRoute,
  findings: [],
  feedback: noFeedback,
  ...parts,
});

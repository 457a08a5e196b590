/** A whole handoff/1 payload, plus what a test is about. */
export const aPayload = (
  part: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  schema: "handoff/1",
  handoff_id: "h-1",
  at: "2026-11-03T14:05:00Z",
  reason: { code: "customer_request", detail: "Asked for a person twice." },
  summary: { text: "Wants a refund of 48.20 for order K-2291, the lamp arrived broken.", lang: "en" },
  intent: { label: "billing.refund.request", confidence: 0.91 },
  routing: { queue: "billing", priority: "high", same_channel: true },
  attempts: [{ action: "Automatic refund", outcome: "failed", error: "outside 30 days" }],
  fields: [{ key: "order_id", label: "Order", value: "K-2291", source: "customer", verified: true }],
  customer: { name: "Mina Okafor", email: "mina.okafor@example.com", identity: "verified" },
  expectation: { told: ["what", "why"], wait_minutes: 5 },
  bot: { vendor: "acme", name: "Ava", conversation_id: "c-1" },
  ...part,
});

/**
 * Why a bot hands over: the seven reasons of the handoff contract and `other`.
 * A code outside this list is an unknown reason: shown as it came, never mapped by likeness.
 */
export const REASON_CODES = [
  "low_confidence",
  "out_of_scope",
  "sensitive",
  "high_value",
  "policy_exception",
  "customer_request",
  "system_limit",
  "other",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The five categories in which a person must decide (human in the loop). */
export const RISKS = [
  "account_compromise",
  "billing_exception",
  "vulnerable_customer",
  "cancellation_retention",
  "legal_reputation",
] as const;
export type Risk = (typeof RISKS)[number];

export const isReasonCode = (text: string): text is ReasonCode =>
  (REASON_CODES as readonly string[]).includes(text);

export const isRisk = (text: string): text is Risk => (RISKS as readonly string[]).includes(text);

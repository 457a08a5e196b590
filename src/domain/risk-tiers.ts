import { isReasonCode, type ReasonCode, type Risk } from "./handoff/reasons";

export type Tier = Risk | ReasonCode;

/**
 * The seven reasons and the five categories that a person must decide, weightiest first: harm to a person before
 * harm to an account, law before money, what a person must decide before what a bot could not do. Where several
 * apply the highest wins. The order is ours.
 */
export const TIERS: readonly Tier[] = [
  "vulnerable_customer",
  "account_compromise",
  "legal_reputation",
  "billing_exception",
  "cancellation_retention",
  "sensitive",
  "high_value",
  "policy_exception",
  "customer_request",
  "system_limit",
  "out_of_scope",
  "low_confidence",
  "other",
];

/** The highest tier of some risks and a reason; null where there is neither, or a reason outside the contract. */
export function highestTier(risks: readonly Risk[], reason: string | null): Tier | null {
  const given: readonly Tier[] = reason !== null && isReasonCode(reason) ? [...risks, reason] : risks;
  return TIERS.find((tier) => given.includes(tier)) ?? null;
}

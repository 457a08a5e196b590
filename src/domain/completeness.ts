import { isBareSummary } from "./handoff/bare-summary";
import type { Handoff } from "./handoff/handoff";
import type { CompletenessPart, ReviewedHandoff } from "./handoff-review";

/**
 * How much each part matters to an agent who takes over, from what users complain of most: no summary
 * and context asked for again come first, then why the bot gave up, then who the customer is.
 */
const WEIGHTS = {
  summary: 3,
  required_context: 3,
  reason: 2,
  intent: 1,
  identity: 1,
  attempts: 1,
  told: 1,
} as const;

/** The weighted share of what this handoff should have carried, with every part of the sum. */
export function completeness(
  handoff: Handoff,
  required: number,
  missing: number,
): ReviewedHandoff["completeness"] {
  const summary = handoff.summary?.value ?? null;
  const have: Readonly<Record<keyof typeof WEIGHTS, number>> = {
    summary: summary === null ? 0 : isBareSummary(summary) ? 0.5 : 1,
    required_context: required === 0 ? 1 : (required - missing) / required,
    reason: handoff.reason.stated === null ? 0 : 1,
    intent: handoff.intent === null ? 0 : 1,
    identity: handoff.customer.identity === null ? 0 : 1,
    attempts: handoff.attempts === null ? 0 : 1,
    told: handoff.told === null ? 0 : 1,
  };
  const parts = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).map(
    (id): CompletenessPart => ({ id, weight: WEIGHTS[id], have: have[id] }),
  );
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const had = parts.reduce((sum, part) => sum + part.weight * part.have, 0);
  return { score: Math.round((had / whole) * 100) / 100, parts };
}

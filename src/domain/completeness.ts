import { isBareSummary } from "./handoff/bare-summary";
import type { Handoff, Telling } from "./handoff/handoff";
import { isRisk, type ReasonCode } from "./handoff/reasons";
import type { CompletenessPart, ReviewedHandoff } from "./handoff-review";
import type { Tier } from "./risk-tiers";

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
type Part = keyof typeof WEIGHTS;

/**
 * What an agent needs more of, by why the case came: after a failure what was already tried, where a person must
 * decide who is asking and what the decision rests on, where the customer asked what they were promised. Our
 * judgement; nobody has published figures.
 */
const MORE_BY_REASON: Readonly<Partial<Record<ReasonCode, Readonly<Partial<Record<Part, number>>>>>> = {
  low_confidence: { attempts: 2, intent: 2 },
  out_of_scope: { intent: 3 },
  sensitive: { identity: 3, told: 2 },
  high_value: { identity: 2, required_context: 4 },
  policy_exception: { attempts: 2, required_context: 4 },
  customer_request: { attempts: 2, told: 2 },
  system_limit: { attempts: 3 },
};

/** The weighted share of what this handoff should have carried; a risk in it weighs as a sensitive case does. */
export function completeness(
  handoff: Handoff,
  tier: Tier | null,
  required: number,
  missing: number,
  tell: readonly Telling[] = [],
): ReviewedHandoff["completeness"] {
  const summary = handoff.summary?.value ?? null;
  const reason = tier !== null && isRisk(tier) ? "sensitive" : tier;
  const have: Readonly<Record<Part, number>> = {
    summary: summary === null ? 0 : isBareSummary(summary) ? 0.5 : 1,
    required_context: required === 0 ? 1 : (required - missing) / required,
    reason: handoff.reason.stated === null ? 0 : 1,
    intent: handoff.intent === null ? 0 : 1,
    identity: handoff.customer.identity === null ? 0 : 1,
    attempts: handoff.attempts === null ? 0 : 1,
    told: toldShare(handoff, tell),
  };
  const weights = { ...WEIGHTS, ...(reason === null ? {} : MORE_BY_REASON[reason]) };
  const parts = (Object.keys(WEIGHTS) as Part[]).map(
    (id): CompletenessPart => ({ id, weight: weights[id], have: have[id] }),
  );
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const had = parts.reduce((sum, part) => sum + part.weight * part.have, 0);
  return { score: Math.round((had / whole) * 100) / 100, reason, parts };
}

/** Of what the policy wants told; where it wants nothing, whether anything was. */
function toldShare({ told }: Handoff, wanted: readonly Telling[]): number {
  if (told === null) return 0;
  if (wanted.length === 0) return 1;
  return wanted.filter((part) => told.value.includes(part)).length / wanted.length;
}

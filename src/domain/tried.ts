import { evidenceOf } from "./handoff/evidence-of";
import type { Handoff } from "./handoff/handoff";
import type { Tried } from "./handoff-review";
import type { Turn } from "./ticket";

/**
 * What was already tried: the bot's own list first, then what the conversation tells of. A bot that lists its
 * actions has told them; beside such a list only the customer's own tries are added.
 */
export function tried(
  { attempts }: Handoff,
  turns: readonly Turn[],
  told: readonly Tried[],
): readonly Tried[] {
  if (attempts === null || attempts.value.length === 0) return told;
  const evidence = evidenceOf(attempts.source.carrier, attempts.source.ref);
  const listed = attempts.value.map(({ action, outcome, error }) => ({ action, outcome, error, evidence }));
  const customers = new Set(turns.filter(({ by }) => by === "customer").map(({ n }) => String(n)));
  return [...listed, ...told.filter(({ evidence: [turn] }) => turn !== undefined && customers.has(turn.ref))];
}

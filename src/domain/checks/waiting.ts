import { turnEvidence } from "../handoff/evidence-of";
import { matches } from "../policy/matches";
import type { Check } from "./check";

/**
 * The rule wants a human within so many minutes of the handoff, never of the ticket's creation: a ticket is
 * created with the customer's first word to the bot.
 */
export const waiting: Check = {
  name: "waiting",
  facets: ["still", "late"],
  check({ ticket, handoff, policy, facts, now }) {
    const rule = policy.document.rules.find(({ when }) => matches(when, facts));
    const limit = rule?.then.humanWithinMinutes;
    if (
      rule === undefined ||
      limit === undefined ||
      handoff.at === null ||
      ticket.unread.includes("conversation")
    )
      return [];
    const from = Date.parse(handoff.at);
    const human = ticket.turns.find(({ by, at }) => by === "agent" && at !== null && Date.parse(at) >= from);
    const until = human?.at ? Date.parse(human.at) : now;
    const minutes = Math.floor((until - from) / 60_000);
    if (minutes <= limit) return [];
    const evidence = [{ kind: "rule", ref: rule.id } as const, ...(human ? [turnEvidence(human.n)] : [])];
    const id = human === undefined ? "waiting.still" : "waiting.late";
    return [{ id, severity: human === undefined ? "problem" : "note", facts: { minutes, limit }, evidence }];
  },
};

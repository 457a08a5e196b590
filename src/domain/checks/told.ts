import type { Check } from "./check";

const turn = (n: number) => ({ kind: "turn", ref: String(n) }) as const;

/**
 * What the customer was told of the handoff. Silent: neither the payload nor a turn of the bot says a word.
 * Incomplete: parts the policy wants told are not among those the bot says it told. Phantom: the bot announced a
 * handoff, the customer wrote again, and the bot announced it once more.
 */
export const told: Check = {
  name: "told",
  facets: ["silent", "incomplete", "phantom"],
  check({ handoff, botTurns, signals, policy, ticket }) {
    const said = handoff.told?.value ?? [];
    const { announcements } = signals;
    const [first, ...again] = announcements;
    if (
      first !== undefined &&
      again.length > 0 &&
      botTurns.some(({ n, by }) => by === "customer" && n > first && n < Math.max(...again))
    ) {
      return [
        {
          id: "told.phantom",
          severity: "problem",
          facts: { times: announcements.length },
          evidence: announcements.slice(0, 5).map(turn),
        },
      ];
    }
    const silent = said.length === 0 && first === undefined && handoff.toldMessage === null;
    if (silent) {
      const last = botTurns.filter(({ by }) => by === "bot").at(-1);
      if (ticket.unread.includes("conversation") || last === undefined) return [];
      return [{ id: "told.silent", severity: "warning", facts: {}, evidence: [turn(last.n)] }];
    }
    const missing =
      handoff.told === null ? [] : (policy.document.tell ?? []).filter((part) => !said.includes(part));
    if (missing.length === 0) return [];
    const evidence = first === undefined ? handoff.boundary.evidence.slice(0, 1) : [turn(first)];
    return [{ id: "told.incomplete", severity: "note", facts: { missing }, evidence }];
  },
};

import { RISKS, type Risk } from "../handoff/reasons";
import { listsIn, type PhraseLists } from "../signals/phrase-lists";
import { sentencesOf } from "../signals/sentences";
import type { Turn } from "../ticket";
import type { Check } from "./check";

/**
 * The customer's own words speak of a category a person must decide, and the bot did not say so. Only a hint: the
 * turn is shown, the agent judges.
 */
export const risk: Check = {
  name: "risk",
  facets: ["missed"],
  check({ handoff, ticket, policy: { vocabulary } }) {
    if (vocabulary === null) return [];
    const stated = handoff.risks?.value ?? [];
    const turns = ticket.turns
      .filter(({ by }) => by === "customer")
      .map((turn) => ({ n: turn.n, risks: spokenOf(turn, vocabulary.risks) }));
    return RISKS.filter((name) => !stated.includes(name)).flatMap((name) => {
      const speaking = turns.filter(({ risks }) => risks.has(name));
      if (speaking.length === 0) return [];
      const evidence = speaking.slice(0, 3).map(({ n }) => ({ kind: "turn", ref: String(n) }) as const);
      return [{ id: "risk.missed", severity: "warning", facts: { risk: name }, evidence } as const];
    });
  },
};

const spokenOf = (turn: Turn, risks: PhraseLists<Risk>): ReadonlySet<Risk> =>
  new Set(sentencesOf(turn).flatMap(({ tokens }) => [...listsIn(risks, tokens)]));

import { RISKS } from "../handoff/reasons";
import { holds } from "../signals/phrases";
import { sentences } from "../signals/sentences";
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
    const said = ticket.turns
      .filter(({ by }) => by === "customer")
      .map(({ n, text }) => ({ n, sentences: sentences(text) }));
    return RISKS.filter((name) => !stated.includes(name)).flatMap((name) => {
      const words = vocabulary.risks[name];
      const turns = said.filter((turn) => turn.sentences.some(({ tokens }) => holds(words, tokens)));
      if (turns.length === 0) return [];
      const evidence = turns.slice(0, 3).map(({ n }) => ({ kind: "turn", ref: String(n) }) as const);
      return [{ id: "risk.missed", severity: "warning", facts: { risk: name }, evidence } as const];
    });
  },
};

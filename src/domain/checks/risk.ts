import { RISKS } from "../handoff/reasons";
import { holds, type Phrases, phrases } from "../signals/phrases";
import { RISK_WORDS } from "../signals/risk-words";
import { sentences } from "../signals/sentences";
import type { Check } from "./check";

const WORDS: readonly (readonly [(typeof RISKS)[number], Phrases])[] = RISKS.map((risk) => [
  risk,
  phrases(RISK_WORDS[risk]),
]);

/**
 * The customer's own words speak of a category a person must decide, and the bot did not say so. Only a hint: the
 * turn is shown, the agent judges.
 */
export const risk: Check = {
  name: "risk",
  facets: ["missed"],
  check({ handoff, ticket }) {
    const stated = handoff.risks?.value ?? [];
    return WORDS.filter(([name]) => !stated.includes(name)).flatMap(([name, words]) => {
      const turns = ticket.turns.filter(
        ({ by, text }) => by === "customer" && sentences(text).some(({ tokens }) => holds(words, tokens)),
      );
      if (turns.length === 0) return [];
      const evidence = turns.slice(0, 3).map(({ n }) => ({ kind: "turn", ref: String(n) }) as const);
      return [{ id: "risk.missed", severity: "warning", facts: { risk: name }, evidence } as const];
    });
  },
};

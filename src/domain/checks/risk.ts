import { RISKS, type Risk } from "../handoff/reasons";
import { addListsIn, type PhraseLists } from "../signals/phrase-lists";
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
    const turns = ticket.turns.flatMap(({ n, by, text }) => {
      const risks = by === "customer" ? spokenOf(text, vocabulary.risks) : null;
      return risks === null || risks.size === 0 ? [] : [{ n, risks }];
    });
    return RISKS.filter((name) => !stated.includes(name)).flatMap((name) => {
      const speaking = turns.filter(({ risks }) => risks.has(name));
      if (speaking.length === 0) return [];
      const evidence = speaking.slice(0, 3).map(({ n }) => ({ kind: "turn", ref: String(n) }) as const);
      return [{ id: "risk.missed", severity: "warning", facts: { risk: name }, evidence } as const];
    });
  },
};

function spokenOf(text: string, risks: PhraseLists<Risk>): ReadonlySet<Risk> {
  const found = new Set<Risk>();
  for (const { tokens } of sentences(text)) addListsIn(risks, tokens, found);
  return found;
}

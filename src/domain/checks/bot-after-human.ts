import { turnEvidence } from "../handoff/evidence-of";
import type { Check } from "./check";

/** Turns of the bot among those of the human who had taken over: the customer does not know whom to answer. */
export const botAfterHuman: Check = {
  name: "bot-after-human",
  facets: ["spoke"],
  check({ ticket, handoff }) {
    const handedOver = handoff.boundary.evidence.flatMap(({ kind, ref }) =>
      kind === "turn" ? [Number(ref)] : [],
    );
    const from = Math.min(...handedOver, Number.POSITIVE_INFINITY);
    const { turns } = ticket;
    const human = turns.find(({ n, by }) => by === "agent" && n > from);
    if (human === undefined) return [];
    // The last word after the human's last is a survey or a good-bye.
    const lastAgent = turns.filter(({ by }) => by === "agent").at(-1)?.n ?? 0;
    const spoke = turns.filter(({ n, by }) => by === "bot" && n > human.n && n < lastAgent);
    if (spoke.length === 0) return [];
    const evidence = spoke.slice(0, 5).map(({ n }) => turnEvidence(n));
    return [{ id: "bot-after-human.spoke", severity: "warning", facts: { turns: spoke.length }, evidence }];
  },
};

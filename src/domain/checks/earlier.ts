import { momentOf } from "../handoff/moment-of";
import type { Check } from "./check";

const MOST_SHOWN = 3;

/** This is not the first handoff of this ticket: what was promised before still holds for the customer. */
export const earlier: Check = {
  name: "earlier",
  facets: ["handoffs"],
  check({ earlier: before }) {
    if (before.length === 0) return [];
    return [
      {
        id: "earlier.handoffs",
        severity: "note",
        facts: { earlier: before.length },
        evidence: before.slice(-MOST_SHOWN).flatMap(momentOf),
      },
    ];
  },
};

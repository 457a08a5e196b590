import type { Check } from "./check";

/** This is not the first handoff of this ticket: what was promised before still holds for the customer. */
export const earlier: Check = {
  name: "earlier",
  facets: ["handoffs"],
  check({ handoff }) {
    if (handoff.n < 2) return [];
    return [
      {
        id: "earlier.handoffs",
        severity: "note",
        facts: { earlier: handoff.n - 1 },
        evidence: handoff.boundary.evidence.slice(0, 1),
      },
    ];
  },
};

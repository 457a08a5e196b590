import { isBareSummary } from "../handoff/bare-summary";
import { evidenceOf } from "../handoff/evidence-of";
import type { Check } from "./check";

/** A summary is there and says more than that there was a conversation. */
export const summary: Check = {
  name: "summary",
  facets: ["missing", "bare"],
  check({ handoff }) {
    if (handoff.summary === null) {
      return [
        {
          id: "summary.missing",
          severity: "problem",
          facts: {},
          evidence: handoff.boundary.evidence.slice(0, 1),
        },
      ];
    }
    const { value, source } = handoff.summary;
    if (!isBareSummary(value)) return [];
    const evidence = evidenceOf(source.carrier, source.ref);
    return [{ id: "summary.bare", severity: "warning", facts: { text: value.slice(0, 120) }, evidence }];
  },
};

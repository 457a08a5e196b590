import { isBareSummary } from "../handoff/bare-summary";
import { cutText } from "../handoff/cut-text";
import { evidenceOf } from "../handoff/evidence-of";
import type { Handoff } from "../handoff/handoff";
import type { Check } from "./check";

/**
 * A summary is there and says more than that there was a conversation. A bot that handed over nothing at all, neither
 * a summary nor a reason nor a value nor an attempt, is said to have done so, once.
 */
export const summary: Check = {
  name: "summary",
  facets: ["missing", "bare", "nothing"],
  check({ handoff }) {
    if (handoff.summary === null) {
      return [
        {
          id: handsOverNothing(handoff) ? "summary.nothing" : "summary.missing",
          severity: "problem",
          facts: {},
          evidence: handoff.boundary.evidence.slice(0, 1),
        },
      ];
    }
    const { value, source } = handoff.summary;
    if (!isBareSummary(value)) return [];
    const evidence = evidenceOf(source.carrier, source.ref);
    return [{ id: "summary.bare", severity: "warning", facts: { text: cutText(value, 120) }, evidence }];
  },
};

/** What a bot leaves in words or values; a transcript alone is what an agent has to read anyway. */
export const handsOverNothing = ({ summary, reason, intent, fields, attempts }: Handoff): boolean =>
  [summary, reason.stated, reason.detail, intent].every((value) => value === null) &&
  (fields?.value ?? []).length + (attempts?.value ?? []).length === 0;

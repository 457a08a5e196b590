import { cutText } from "../handoff/cut-text";
import { evidenceOf } from "../handoff/evidence-of";
import { isReasonCode } from "../handoff/reasons";
import type { Check } from "./check";
import { handsOverNothing } from "./summary";

/** The bot says why it handed over, with a code of the contract, and the conversation does not deny it. */
export const reason: Check = {
  name: "reason",
  facets: ["missing", "unknown", "disagrees"],
  check({ handoff }) {
    const { stated, detail } = handoff.reason;
    if (stated === null) {
      if (detail !== null || handsOverNothing(handoff)) return [];
      return [
        {
          id: "reason.missing",
          severity: "warning",
          facts: {},
          evidence: handoff.boundary.evidence.slice(0, 1),
        },
      ];
    }
    const evidence = evidenceOf(stated.source.carrier, stated.source.ref);
    if (handoff.reason.agree === "disagree") {
      return [{ id: "reason.disagrees", severity: "note", facts: { code: stated.value }, evidence }];
    }
    if (isReasonCode(stated.value)) return [];
    return [
      { id: "reason.unknown", severity: "note", facts: { code: cutText(stated.value, 120) }, evidence },
    ];
  },
};

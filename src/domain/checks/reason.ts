import { evidenceOf } from "../handoff/evidence-of";
import { isReasonCode } from "../handoff/reasons";
import type { Check } from "./check";

/** The bot says why it handed over, with a code of the contract. */
export const reason: Check = {
  name: "reason",
  facets: ["missing", "unknown"],
  check({ handoff }) {
    const { stated, detail } = handoff.reason;
    if (stated === null) {
      if (detail !== null) return [];
      return [
        {
          id: "reason.missing",
          severity: "warning",
          facts: {},
          evidence: handoff.boundary.evidence.slice(0, 1),
        },
      ];
    }
    if (isReasonCode(stated.value)) return [];
    const evidence = evidenceOf(stated.source.carrier, stated.source.ref);
    return [
      { id: "reason.unknown", severity: "note", facts: { code: stated.value.slice(0, 120) }, evidence },
    ];
  },
};

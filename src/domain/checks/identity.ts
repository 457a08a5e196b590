import { evidenceOf } from "../handoff/evidence-of";
import type { Check } from "./check";

/** An account may have been taken over, and nobody made sure who is asking. */
export const identity: Check = {
  name: "identity",
  facets: ["unverified"],
  check({ handoff }) {
    if (handoff.risks === null || !handoff.risks.value.includes("account_compromise")) return [];
    const known = handoff.customer.identity?.value ?? "unknown";
    if (known === "verified") return [];
    const { carrier, ref } = handoff.risks.source;
    return [
      {
        id: "identity.unverified",
        severity: "warning",
        facts: { identity: known },
        evidence: evidenceOf(carrier, ref),
      },
    ];
  },
};

import { evidenceOf, turnEvidence } from "../handoff/evidence-of";
import type { Handoff } from "../handoff/handoff";
import type { Evidence } from "../handoff/provenance";
import type { SpokenRisks } from "../spoken-risks";
import type { Check } from "./check";

/** An account may have been taken over, by the bot's word or the customer's, and nobody made sure who is asking. */
export const identity: Check = {
  name: "identity",
  facets: ["unverified"],
  check({ handoff, spokenRisks }) {
    const known = handoff.customer.identity?.value ?? "unknown";
    const evidence = takeover(handoff, spokenRisks);
    if (known === "verified" || evidence.length === 0) return [];
    return [{ id: "identity.unverified", severity: "warning", facts: { identity: known }, evidence }];
  },
};

const MOST_SHOWN = 2;

function takeover({ risks }: Handoff, spoken: SpokenRisks): readonly Evidence[] {
  if (risks?.value.includes("account_compromise")) return evidenceOf(risks.source.carrier, risks.source.ref);
  const turns = spoken.get("account_compromise") ?? [];
  return turns.slice(0, MOST_SHOWN).map(turnEvidence);
}

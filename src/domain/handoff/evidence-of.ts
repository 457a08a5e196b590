import type { CarrierName, Evidence } from "./provenance";

/** A turn of the conversation, by its number. */
export const turnEvidence = (n: number): Evidence => ({ kind: "turn", ref: String(n) });

/** What an agent can open to see where a value was read. */
export function evidenceOf(carrier: CarrierName, ref: string): readonly Evidence[] {
  if (carrier === "payload_field" || carrier === "mapped_field" || carrier === "triage")
    return [{ kind: "field", ref }];
  if (carrier === "payload_note" || carrier === "vendor_note") return [{ kind: "comment", ref }];
  if (carrier === "tags") return [{ kind: "tag", ref }];
  return carrier === "conversation" ? [{ kind: "turn", ref }] : [];
}

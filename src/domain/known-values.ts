import type { CarrierReading } from "./carriers/carrier";
import type { FoundHandoff } from "./carriers/find-handoffs";
import type { Handoff } from "./handoff/handoff";
import { CARRIERS } from "./handoff/provenance";
import type { KnownValue } from "./handoff-review";
import type { Ticket } from "./ticket";

/** Key names as carriers spell them (`orderId`, `Order ID`, `order-id`), folded to one spelling. */
export const foldedKey = (key: string): string =>
  key
    .trim()
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, "_");

type Standing = KnownValue["standing"];

/**
 * What the agent must not ask again: every collected value once, from the carrier that is believed most.
 * Verified only where the bot says so of that very value (or of the customer's identity, for the e-mail);
 * everything else a bot hands over is a claim. The requester's address is Zendesk's own record: derived.
 */
export function knownValues(ticket: Ticket, handoff: Handoff, found: FoundHandoff): readonly KnownValue[] {
  const ranked = [...found.readings].sort(
    (a, b) => CARRIERS.indexOf(a.carrier) - CARRIERS.indexOf(b.carrier),
  );
  const all = [...ranked.flatMap(collectedBy), ...personal(handoff), ...fromProfile(ticket)];
  return all.filter(
    (known, index) => all.findIndex((other) => foldedKey(other.key) === foldedKey(known.key)) === index,
  );
}

function collectedBy(reading: CarrierReading): readonly KnownValue[] {
  return (reading.values?.fields ?? []).map(({ key, label, value, verified }) => ({
    key: foldedKey(key),
    label,
    value,
    standing: verified ? "verified" : "claimed",
    source: { carrier: reading.carrier, ref: reading.ref },
    evidence: [reading.evidence],
  }));
}

function personal({ customer }: Handoff): readonly KnownValue[] {
  if (customer.email === null) return [];
  const { value, source } = customer.email;
  const standing: Standing = customer.identity?.value === "verified" ? "verified" : "claimed";
  return [
    { key: "email", label: null, value, standing, source, evidence: evidenceOf(source.carrier, source.ref) },
  ];
}

function fromProfile({ requester }: Ticket): readonly KnownValue[] {
  if (requester === null || requester.email === null) return [];
  const source = { carrier: "derived", ref: "requester" } as const;
  return [{ key: "email", label: null, value: requester.email, standing: "derived", source, evidence: [] }];
}

/** What an agent can open to see where a value was read. */
export function evidenceOf(carrier: CarrierReading["carrier"], ref: string): KnownValue["evidence"] {
  if (carrier === "payload_field" || carrier === "mapped_field" || carrier === "triage")
    return [{ kind: "field", ref }];
  if (carrier === "payload_note" || carrier === "vendor_note") return [{ kind: "comment", ref }];
  if (carrier === "tags") return [{ kind: "tag", ref }];
  return carrier === "conversation" ? [{ kind: "turn", ref }] : [];
}

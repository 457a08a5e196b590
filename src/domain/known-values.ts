import type { CarrierReading } from "./carriers/carrier";
import type { FoundHandoff } from "./carriers/find-handoffs";
import { firstSaid, type SaidValue, type SaidWords } from "./conversation/said-values";
import { turnsWith } from "./conversation/turns-with";
import { evidenceOf, turnEvidence } from "./handoff/evidence-of";
import { valueKey } from "./handoff/folded-key";
import type { Handoff } from "./handoff/handoff";
import { foldedName } from "./handoff/normalise";
import { CARRIERS } from "./handoff/provenance";
import type { KnownValue } from "./handoff-review";
import type { Ticket } from "./ticket";

type Standing = KnownValue["standing"];

/**
 * What the agent must not ask again: every collected value once, from the carrier that is believed most.
 * Verified only where the bot says so of that very value (or of the customer's identity, for the e-mail);
 * everything else a bot hands over is a claim. The requester's address is Zendesk's own record: derived.
 */
export function knownValues(
  ticket: Ticket,
  handoff: Handoff,
  found: FoundHandoff,
  words: SaidWords | null = null,
): readonly KnownValue[] {
  const ranked = [...found.readings].sort(
    (a, b) => CARRIERS.indexOf(a.carrier) - CARRIERS.indexOf(b.carrier),
  );
  const collected = [...ranked.flatMap(collectedBy), ...personal(handoff)];
  const said = firstSaid(ticket.turns, words).map(saidByCustomer);
  const all = [...collected, ...said.filter((one) => !isNamed(one, collected)), ...fromProfile(ticket)];
  const once = new Map<string, KnownValue>();
  for (const known of all) {
    const key = valueKey(known.key);
    if (!once.has(key)) once.set(key, known);
  }
  return [...once.values()].map((known) => ({ ...known, evidence: withTurns(known, ticket) }));
}

function collectedBy(reading: CarrierReading): readonly KnownValue[] {
  return (reading.values?.fields ?? []).map(({ key, label, value, verified }) => ({
    key: valueKey(key),
    label,
    value,
    standing: verified ? "verified" : "claimed",
    source: { carrier: reading.carrier, ref: reading.ref },
    evidence: [reading.evidence],
  }));
}

/** What the customer wrote themselves: a claim, with the turn in which it stands. */
const saidByCustomer = ({ key, value, turn }: SaidValue): KnownValue => ({
  key,
  label: null,
  value,
  standing: "claimed",
  source: { carrier: "conversation", ref: String(turn) },
  evidence: [turnEvidence(turn)],
});

/** Many numbers look like an order's: one that a carrier calls something else is that. */
const isNamed = ({ key, value }: KnownValue, collected: readonly KnownValue[]): boolean =>
  key === "order_id" && collected.some((one) => foldedName(one.value) === foldedName(value));

/** A value that a carrier gave is shown with the turns in which it was said. */
function withTurns({ value, evidence }: KnownValue, { turns }: Ticket): KnownValue["evidence"] {
  return evidence.some(({ kind }) => kind === "turn") ? evidence : [...evidence, ...turnsWith(value, turns)];
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

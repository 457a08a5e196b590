import { buildHandoff } from "../../src/domain/carriers/build-handoff";
import type { CarrierReading } from "../../src/domain/carriers/carrier";
import type { FoundHandoff } from "../../src/domain/carriers/find-handoffs";
import { evidenceOf } from "../../src/domain/handoff/evidence-of";
import type { Handoff, HandoffValues } from "../../src/domain/handoff/handoff";

type Place = Readonly<{ carrier?: CarrierReading["carrier"]; ref?: string; at?: string | null }>;

/** What one carrier gave, whole: the payload's field 9 where nothing else is said. */
export function aReading(values: HandoffValues, place: Place = {}): CarrierReading {
  const { carrier = "payload_field", ref = "9", at = "2026-11-03T14:05:00Z" } = place;
  const [evidence = { kind: "audit", ref } as const] = evidenceOf(carrier, ref);
  return { carrier, ref, at, grade: "ok", problems: [], values, raw: null, evidence };
}

export const aFound = (...readings: readonly CarrierReading[]): FoundHandoff => ({
  at: "2026-11-03T14:05:00Z",
  boundary: { kind: "payload", evidence: [{ kind: "field", ref: "9" }] },
  readings,
});

/** A handoff of which nothing but these values is known. */
export const aHandoff = (values: HandoffValues = {}): Handoff => buildHandoff(aFound(aReading(values)), 1);

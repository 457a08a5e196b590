import type { HandoffValues } from "../handoff/handoff";
import { confidence } from "../handoff/normalise";
import type { FieldValue, TicketField } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { ownTags } from "./own-tags";

/**
 * Zendesk's intelligent triage. Its fields have other ids in every account; their options begin alike in all
 * (`intent__`, `intent_confidence__`, `language__`), so that no setting is needed. The same words stand among
 * the tags, where the fields were not read. Triage is no bot and makes no handoff; it only adds to one.
 */
export const triage: Carrier = {
  name: "triage",
  read(ticket) {
    const fields = ticket.fields.flatMap(fieldReading);
    if (fields.length > 0) return fields;
    return ownTags(ticket).flatMap((tag) => reading(tag, { kind: "tag", ref: tag }));
  },
};

const fieldReading = (field: TicketField): readonly CarrierReading[] =>
  reading(textOf(field.value), { kind: "field", ref: field.id });

const textOf = (value: FieldValue): string => (typeof value === "string" ? value : "");

function reading(text: string, evidence: CarrierReading["evidence"]): readonly CarrierReading[] {
  const values = valuesOf(text);
  if (values === null) return [];
  return [
    {
      carrier: "triage",
      ref: evidence.ref,
      at: null,
      grade: "ok",
      problems: [],
      values,
      raw: text,
      evidence,
    },
  ];
}

function valuesOf(text: string): HandoffValues | null {
  const match = /^(intent|intent_confidence|language)__([\w-]{1,200})$/.exec(text);
  const word = match?.[2] ?? "";
  switch (match?.[1]) {
    case "intent":
      return { intent: text };
    case "language":
      return { language: word };
    case "intent_confidence": {
      const share = confidence(word);
      return share === null ? null : { confidence: share };
    }
    default:
      return null;
  }
}

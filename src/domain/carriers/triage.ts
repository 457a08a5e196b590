import type { HandoffValues } from "../handoff/handoff";
import type { FieldValue, TicketField } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { ownTags } from "./own-tags";
import { readerOf } from "./values-by-name";
import { meaningOfOption } from "./vendors";

/**
 * Zendesk's intelligent triage. Its fields have other ids in every account; their options begin alike in all, as
 * its profile says, so that no setting is needed. The same words stand among the tags, where the fields were not
 * read. Triage is no bot and makes no handoff; it only adds to one.
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

/** An option's beginning ends with the first `__`; what it says is read as a mapped field's text is. */
function valuesOf(text: string): HandoffValues | null {
  const start = text.slice(0, text.indexOf("__") + 2);
  const name = meaningOfOption(start) ?? "";
  return /^[\w-]{1,200}$/.test(text.slice(start.length)) ? (readerOf(name)?.(text) ?? null) : null;
}

import type { Ticket } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { payloadReading, unreadableReading } from "./payload-reading";

/**
 * The `handoff/1` payload in the ticket field chosen in settings. Its current value is the newest handoff's;
 * earlier values, from the ticket's audits, are those of earlier ones.
 */
export const payloadField: Carrier = {
  name: "payload_field",
  read(ticket, policy) {
    const { payloadFieldId: id } = policy.reading;
    return id === null ? [] : fieldTexts(ticket, id).map(({ text, at }) => reading(text, at, id));
  },
};

type FieldText = Readonly<{ text: string; at: string | null }>;

/** What the field held and holds, oldest first, with the time of its writing where that is known. */
export function fieldTexts(ticket: Ticket, id: string): readonly FieldText[] {
  const current = ticket.fields.find((field) => field.id === id)?.value;
  const now = typeof current === "string" && current.trim() !== "" ? current : null;
  const written = writings(ticket, id);
  const lastWrite = written.filter(({ text }) => text === now).at(-1);
  const earlier = written.filter(({ text }) => text !== now);
  return [...earlier, ...(now === null ? [] : [{ text: now, at: lastWrite?.at ?? null }])];
}

function reading(text: string, at: string | null, id: string): CarrierReading {
  const place = { carrier: "payload_field", ref: id, at, evidence: { kind: "field", ref: id } } as const;
  return (
    payloadReading(text, place) ?? unreadableReading(text, place, [{ path: "", code: "not_json", facts: {} }])
  );
}

function writings(ticket: Ticket, id: string): Readonly<{ text: string; at: string }>[] {
  return ticket.changes.flatMap(({ field, to, at }) =>
    field === id && typeof to === "string" && to.trim() !== "" ? [{ text: to, at }] : [],
  );
}

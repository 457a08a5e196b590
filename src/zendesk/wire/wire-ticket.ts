import * as z from "zod/mini";
import type { FieldValue } from "../../domain/ticket";
import { boolean, id, instant, listOf, part, readText, tags, text, tolerant } from "./scalars";
import { wireVia } from "./wire-via";

/** Zendesk allows fewer than this many fields on an account's tickets. */
const MOST_FIELDS = 2_000;
const MOST_CHOICES = 2_000;

/** A field's value: text, number, checkbox, or the tags of a multi-select; an object is not one. */
export function readFieldValue(value: unknown): FieldValue {
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (!Array.isArray(value)) return null;
  return value.filter((item): item is string => typeof item === "string").slice(0, MOST_CHOICES);
}

const fieldValues = listOf(z.object({ id, value: tolerant(readFieldValue) }), MOST_FIELDS);

/** `GET /api/v2/tickets/{id}`: `ticket`. `fields` repeats `custom_fields`, and either may be left out. */
export const wireTicket = z.object({
  id,
  subject: text,
  raw_subject: text,
  status: text,
  priority: text,
  via: part(wireVia),
  created_at: instant,
  updated_at: instant,
  group_id: id,
  assignee_id: id,
  requester_id: id,
  brand_id: id,
  ticket_form_id: id,
  tags,
  support_type: text,
  from_messaging_channel: boolean,
  custom_fields: fieldValues,
  fields: fieldValues,
});
export type WireTicket = z.output<typeof wireTicket>;

/** Tickets that a list of a requester's holds; one page of Zendesk's has 100. */
export const MOST_TICKETS = 100;

/** `GET /api/v2/users/{id}/tickets/requested`: one of `tickets`, as far as it tells a case from another. */
export const wireTicketLine = z.object({
  id,
  subject: text,
  description: text,
  status: text,
  created_at: instant,
  via: part(wireVia),
  tags,
});
export type WireTicketLine = z.output<typeof wireTicketLine>;

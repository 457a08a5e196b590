import * as z from "zod/mini";
import { id, listOf, text } from "./scalars";

export const MOST_USERS = 5_000;
export const MOST_GROUPS = 5_000;
export const MOST_TICKET_FIELDS = 2_000;
/** A drop-down has at most 2,000 options. */
const MOST_OPTIONS = 2_000;

/** A user as `users` or a side-load has it; `role` is `end-user`, `agent` or `admin`. */
export const wireUser = z.object({ id, name: text, email: text, role: text });
export type WireUser = z.output<typeof wireUser>;

export const wireGroup = z.object({ id, name: text });

/** `GET /api/v2/ticket_fields`: an item; options carry the tag that stands in a ticket's field. */
export const wireTicketField = z.object({
  id,
  title: text,
  type: text,
  custom_field_options: listOf(z.object({ name: text, value: text }), MOST_OPTIONS),
});
export type WireTicketField = z.output<typeof wireTicketField>;

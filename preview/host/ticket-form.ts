import type { TicketRecord } from "./records";

/** A ticket's fields under REST's names; a custom field is `custom_field_<id>`. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What the server holds, and over it what the agent has changed and not submitted. */
export type TicketForm = Readonly<{ saved: FieldValues; edits: FieldValues }>;

const EDITABLE = [
  "subject",
  "status",
  "priority",
  "type",
  "tags",
  "group_id",
  "assignee_id",
  "requester_id",
  "brand_id",
  "ticket_form_id",
  "problem_id",
  "external_id",
  "recipient",
  "due_at",
  "collaborator_ids",
] as const satisfies readonly (keyof TicketRecord)[];

const CUSTOM = "custom_field_";

/** A form nobody has touched. */
export function freshForm(ticket: TicketRecord): TicketForm {
  return { saved: savedValues(ticket), edits: {} };
}

export function formValue(form: TicketForm, field: string): unknown {
  return Object.hasOwn(form.edits, field) ? form.edits[field] : (form.saved[field] ?? null);
}

export function isDirty(form: TicketForm): boolean {
  return Object.keys(form.edits).length > 0;
}

/** Setting a field back to what the server holds makes it clean again. */
export function editField(form: TicketForm, field: string, value: unknown): TicketForm {
  const { [field]: _dropped, ...others } = form.edits;
  return { ...form, edits: same(value, form.saved[field] ?? null) ? others : { ...others, [field]: value } };
}

/**
 * The server's ticket has changed: clean fields follow it, a field the agent is editing keeps the
 * agent's value, as Zendesk's live ticket updates do.
 */
export function refreshForm(form: TicketForm, ticket: TicketRecord): TicketForm {
  const saved = savedValues(ticket);
  const edits = Object.entries(form.edits).filter(([field, value]) => !same(value, saved[field] ?? null));
  return { saved, edits: Object.fromEntries(edits) };
}

/** The fields whose shown value differs between two forms. */
export function changedFields(before: TicketForm, after: TicketForm): readonly string[] {
  const fields = new Set([...Object.keys(before.saved), ...Object.keys(after.saved)]);
  return [...fields].filter((field) => !same(formValue(before, field), formValue(after, field)));
}

/**
 * The `ticket` of the PUT that a submit sends: the dirty fields and no others. A dirty tag field is sent
 * as the agent's own whole list, so that tags written meanwhile by others are lost.
 */
export function submittedTicket(form: TicketForm): Readonly<Record<string, unknown>> {
  const custom = Object.entries(form.edits).filter(([field]) => field.startsWith(CUSTOM));
  const system = Object.entries(form.edits).filter(([field]) => !field.startsWith(CUSTOM));
  if (custom.length === 0) return Object.fromEntries(system);
  const fields = custom.map(([field, value]) => ({ id: Number(field.slice(CUSTOM.length)), value }));
  return { ...Object.fromEntries(system), custom_fields: fields };
}

function savedValues(ticket: TicketRecord): FieldValues {
  const system = EDITABLE.map((field) => [field, ticket[field]]);
  const custom = ticket.custom_fields.map(({ id, value }) => [`${CUSTOM}${id}`, value ?? null]);
  return Object.fromEntries([...system, ...custom]);
}

/** Lists of tags and of ids are sets: the server gives them back in an order of its own. */
function same(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value);
}

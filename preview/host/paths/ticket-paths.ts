import { z } from "zod/mini";
import { applyMacro, MACROS } from "../macros";
import type { PathEntry, PathTable } from "../path-table";
import { formValue } from "../ticket-form";
import { zafChannel } from "../zaf-channel";
import { zafTicket } from "../zaf-ticket";
import { BESIDE_A_TICKET, type Scope, ticketOf } from "./scope";

const text = z.string();
const optionalText = z.nullable(z.string());
const id = z.nullable(z.coerce.number());

const STATUSES = ["new", "open", "pending", "hold", "solved"] as const;
const PRIORITIES = ["low", "normal", "high", "urgent"] as const;
const TYPES = ["question", "incident", "problem", "task"] as const;

/** A field the form holds under REST's name: what an app sets is the agent's unsaved edit. */
function settable<T>(field: string, schema: z.ZodMiniType<T>): PathEntry<Scope> {
  return {
    locations: BESIDE_A_TICKET,
    get: (scope) => formValue(ticketOf(scope).form, field),
    set: (scope, value) => edit(scope, field, parsed(schema, value)),
  };
}

function edit(scope: Scope, field: string, value: unknown): void {
  scope.workspace.editField(ticketOf(scope).id, field, value);
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`Cannot be set to ${JSON.stringify(value)}.`);
}

const shown = (scope: Scope) =>
  zafTicket(ticketOf(scope), scope.workspace.store.getState().directory, scope.workspace.knobs);

const message = z.object({ channel: text, message: text });
const person = z.union([z.object({ id: z.coerce.number() }), z.object({ email: text })]);
const assignee = z.object({ groupId: z.optional(id), userId: z.optional(id) });

/** `ticket` and everything inside it, as the agent sees it: with what is typed and not saved. */
export const TICKET_PATHS: PathTable<Scope> = {
  ticket: {
    locations: BESIDE_A_TICKET,
    get: (scope) => shown(scope),
  },
  "ticket.subject": settable("subject", text),
  "ticket.status": settable("status", z.enum(STATUSES)),
  "ticket.priority": settable("priority", z.nullable(z.enum(PRIORITIES))),
  "ticket.type": settable("type", z.nullable(z.enum(TYPES))),
  "ticket.externalId": settable("external_id", optionalText),
  "ticket.recipient": settable("recipient", optionalText),
  "ticket.form.id": settable("ticket_form_id", id),
  "ticket.tags": settable("tags", z.array(text)),
  "ticket.tags.add": { locations: BESIDE_A_TICKET, invoke: (scope, [tags]) => changeTags(scope, tags, true) },
  "ticket.tags.remove": {
    locations: BESIDE_A_TICKET,
    invoke: (scope, [tags]) => changeTags(scope, tags, false),
  },
  "ticket.brand": {
    locations: BESIDE_A_TICKET,
    get: (scope) => shown(scope).brand,
    set: (scope, value) => edit(scope, "brand_id", parsed(z.object({ id }), value).id),
  },
  "ticket.requester": {
    locations: BESIDE_A_TICKET,
    get: (scope) => shown(scope).requester,
    set: (scope, value) => edit(scope, "requester_id", parsed(z.object({ id }), value).id),
  },
  "ticket.assignee": {
    locations: BESIDE_A_TICKET,
    get: (scope) => shown(scope).assignee,
    set: (scope, value) => {
      const { groupId, userId } = parsed(assignee, value);
      if (groupId !== undefined) edit(scope, "group_id", groupId);
      // Another group's ticket has no assignee until one is chosen.
      if (userId !== undefined || groupId !== undefined) edit(scope, "assignee_id", userId ?? null);
    },
  },
  "ticket.customField:": {
    locations: BESIDE_A_TICKET,
    get: (scope, [name = ""]) => formValue(ticketOf(scope).form, customField(scope, name)),
    set: (scope, value, [name = ""]) => edit(scope, customField(scope, name), value),
  },
  "ticket.collaborators.add": {
    locations: BESIDE_A_TICKET,
    invoke: (scope, [who]) => changeCollaborators(scope, who, true),
  },
  "ticket.collaborators.remove": {
    locations: BESIDE_A_TICKET,
    invoke: (scope, [who]) => changeCollaborators(scope, who, false),
  },
  "ticket.sendMessage": {
    locations: ["ticket_sidebar", "ticket_editor"],
    invoke: (scope, [given]) => {
      const ticket = ticketOf(scope);
      const { message: words } = parsed(message, given);
      if (!zafChannel(ticket.record).sessionActive) throw new Error("Nobody writes live on this ticket.");
      return scope.workspace.sendMessage(ticket.id, words);
    },
  },
  channel: { locations: BESIDE_A_TICKET, get: (scope) => zafChannel(ticketOf(scope).record) },
  macros: { locations: BESIDE_A_TICKET, get: () => MACROS.map(({ id, title }) => ({ id, title })) },
  macro: {
    locations: BESIDE_A_TICKET,
    invoke: (scope, [id]) => applyMacro(scope.workspace, ticketOf(scope), Number(id)),
  },
  disableSave: { locations: BESIDE_A_TICKET, invoke: (scope) => allowSave(scope, false) },
  enableSave: { locations: BESIDE_A_TICKET, invoke: (scope) => allowSave(scope, true) },
};

function customField(scope: Scope, name: string): string {
  const known =
    Object.hasOwn(ticketOf(scope).form.saved, name) || Object.hasOwn(ticketOf(scope).form.edits, name);
  const listed = scope.workspace.store
    .getState()
    .directory.ticketFields.some((field) => `custom_field_${field.id}` === name);
  if (name.startsWith("custom_field_") && (known || listed)) return name;
  throw new Error(`No such custom field: ${name}.`);
}

/** Tags are lower-cased, and spaces divide them, as in Zendesk's own tag field. */
function changeTags(scope: Scope, given: unknown, add: boolean): readonly string[] {
  const named = parsed(z.union([text, z.array(text)]), given);
  const wanted = [named].flat().flatMap((each) => each.toLowerCase().split(/\s+/).filter(Boolean));
  const held = formValue(ticketOf(scope).form, "tags");
  const tags = Array.isArray(held) ? held.filter((each) => typeof each === "string") : [];
  const others = tags.filter((tag) => !wanted.includes(tag));
  const next = add ? [...new Set([...tags, ...wanted])] : others;
  edit(scope, "tags", next);
  return next;
}

/** An address is looked up among the people this tab has seen; nobody is made up for a stranger's. */
function changeCollaborators(scope: Scope, who: unknown, add: boolean): void {
  const id = personId(scope, parsed(person, who));
  const copied = formValue(ticketOf(scope).form, "collaborator_ids");
  const others = Array.isArray(copied) ? copied.filter((each) => each !== id) : [];
  edit(scope, "collaborator_ids", add ? [...others, id] : others);
}

function personId({ workspace }: Scope, who: z.infer<typeof person>): number {
  if ("id" in who) return who.id;
  const user = workspace.store.getState().directory.users.find(({ email }) => email === who.email);
  if (!user) throw new Error(`No such user: ${who.email}.`);
  return user.id;
}

function allowSave(scope: Scope, allowed: boolean): void {
  scope.workspace.allowSave(ticketOf(scope).id, scope.instance.guid, allowed);
}

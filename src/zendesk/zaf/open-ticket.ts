import * as z from "zod/mini";
import type { Ticket, TicketField } from "../../domain/ticket";
import { frameworkMessages } from "../reading/framework-messages";
import { priorityOf } from "../reading/priority";
import { turnsFrom } from "../reading/turns";
import { isMessaging } from "../wire/channel";
import { type FrameworkUser, frameworkField, frameworkTicket } from "../wire/wire-framework";
import { readFieldValue } from "../wire/wire-ticket";

const MOST_FIELDS = 100;

/** The paths that one bulk get asks for a ticket and these of its custom fields; what is no id is left out. */
export function ticketPaths(fieldIds: readonly string[]): readonly string[] {
  const ids = [...new Set(fieldIds)].filter((id) => /^\d{1,20}$/.test(id)).slice(0, MOST_FIELDS);
  return [...Object.keys(frameworkTicket.shape), ...ids.flatMap((id) => [valuePath(id), formPath(id)])];
}

const valuePath = (id: string) => `ticket.customField:custom_field_${id}`;
const formPath = (id: string) => `ticketFields:custom_field_${id}`;

/**
 * The open ticket as the agent sees it, unsaved edits included, from the values of `ticketPaths`. Comments
 * and audits are never among them. A new ticket has no id yet.
 */
export function openTicket(values: ReadonlyMap<string, unknown>, fieldIds: readonly string[]): Ticket {
  const ticket = z.parse(frameworkTicket, Object.fromEntries(values));
  const requester = ticket["ticket.requester"];
  const via = ticket["ticket.via"];
  const channel = via?.channel ?? null;
  const group = ticket["ticket.assignee.group"];
  const brand = ticket["ticket.brand"];
  const formId = ticket["ticket.form.id"];
  const turns = turnsFrom([frameworkMessages(ticket["ticket.conversation"], requester?.id ?? null)]);
  // Without a bot among the authors a messaging conversation may still have one, unrecognised.
  const told = turns.some(({ by }) => by === "bot") || (!isMessaging(channel) && turns.length > 0);
  return {
    id: ticket["ticket.id"],
    subject: ticket["ticket.subject"] ?? "",
    status: ticket["ticket.status"]?.toLowerCase() ?? "",
    priority: priorityOf(ticket["ticket.priority"]),
    channel,
    createdAt: ticket["ticket.createdAt"],
    updatedAt: ticket["ticket.updatedAt"],
    group: group?.id == null ? null : { id: group.id, name: group.name },
    assignee: personOf(ticket["ticket.assignee.user"]),
    requester: personOf(requester),
    brand: brand?.id == null ? null : { id: brand.id, name: brand.name },
    form: formId === null ? null : { id: formId, name: null },
    tags: ticket["ticket.tags"],
    followUp: via?.source?.rel === "follow_up" || channel === "closed_ticket",
    heldByBot: false,
    fields: fieldIds.flatMap((id) => openField(values, id) ?? []),
    comments: [],
    turns,
    changes: [],
    pointers: [],
    groups: ticket["ticketFields:assignee.optionValues"].flatMap(({ label, value }) =>
      value !== null && /^\d+$/.test(value) ? [{ id: value, name: label }] : [],
    ),
    others: [],
    unread: ["comments", "audits", ...(told ? [] : (["conversation"] as const)), "others"],
  };
}

function personOf(user: FrameworkUser | null): Ticket["requester"] {
  return user === null ? null : { id: user.id, name: user.name ?? "", email: user.email };
}

/** A field that Zendesk refused (deleted, or of another form) is not on the ticket. */
function openField(values: ReadonlyMap<string, unknown>, id: string): TicketField | null {
  if (!values.has(valuePath(id))) return null;
  const shown = z.safeParse(frameworkField, values.get(formPath(id)));
  const field = shown.success ? shown.data : null;
  return {
    id,
    value: readFieldValue(values.get(valuePath(id))),
    title: field?.label ?? null,
    type: field?.type ?? null,
    options: (field?.optionValues ?? []).flatMap(({ label, value }) =>
      value === null ? [] : [{ value, name: label ?? value }],
    ),
  };
}

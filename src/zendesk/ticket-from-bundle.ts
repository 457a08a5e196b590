import type { Named, Ticket, TicketPart } from "../domain/ticket";
import { chatSessions } from "./reading/chat-messages";
import { logMessages } from "./reading/log-messages";
import { otherTickets } from "./reading/other-tickets";
import { peopleOf, personOf } from "./reading/people";
import { priorityOf } from "./reading/priority";
import { auditPointers, ticketChanges } from "./reading/ticket-changes";
import { ticketComments } from "./reading/ticket-comments";
import { ticketFields } from "./reading/ticket-fields";
import { commentMessages, filledFrom, turnsFrom } from "./reading/turns";
import { isMessaging } from "./wire/channel";
import { readBundle, type WireParts } from "./wire/wire-bundle";
import type { WireTicket } from "./wire/wire-ticket";

export type BundleReading =
  | Readonly<{ kind: "ticket"; ticket: Ticket; settings: Readonly<Record<string, unknown>> }>
  | Readonly<{ kind: "unreadable"; path: string; problem: string }>;

/**
 * A ticket from what Zendesk's REST API returns of it: `{ ticket, audits, comments, conversation_log,
 * ticket_fields, groups, users, brands, ticket_forms, requester_tickets, settings }`, each part being the
 * inner array or object of its answer, all but `ticket` optional. Never throws: broken items are dropped,
 * missing parts are named in `unread`, and what is no bundle at all is `unreadable` with the path and what
 * should stand there.
 */
export function ticketFromBundle(bundle: unknown): BundleReading {
  const read = readBundle(bundle);
  if (read.kind === "unreadable") return read;
  return { kind: "ticket", ticket: ticketFrom(read.ticket, read.parts), settings: read.parts.settings };
}

function ticketFrom(ticket: WireTicket, parts: WireParts): Ticket {
  const people = peopleOf(parts.users ?? []);
  const groups = namedOf(parts.groups);
  const comments = ticketComments(parts.comments ?? [], people, ticket.requester_id);
  const sessions = chatSessions(parts.audits ?? [], people);
  const channel = ticket.via?.channel ?? (ticket.from_messaging_channel ? "native_messaging" : null);
  return {
    id: ticket.id,
    subject: ticket.subject ?? ticket.raw_subject ?? "",
    status: ticket.status?.toLowerCase() ?? "",
    priority: priorityOf(ticket.priority),
    channel,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    group: named(ticket.group_id, groups),
    assignee: personOf(people, ticket.assignee_id),
    requester: personOf(people, ticket.requester_id),
    brand: named(ticket.brand_id, namedOf(parts.brands)),
    form: named(ticket.ticket_form_id, namedOf(parts.forms)),
    tags: ticket.tags,
    followUp: ticket.via?.source?.rel === "follow_up" || channel === "closed_ticket",
    heldByBot: ticket.support_type === "ai_agent",
    fields: ticketFields([...ticket.fields, ...ticket.custom_fields], parts.fields ?? []),
    comments,
    turns: turnsFrom([logMessages(parts.log ?? []), filledFrom(sessions, []), commentMessages(comments)]),
    changes: ticketChanges(parts.audits ?? [], people),
    pointers: auditPointers(parts.audits ?? []),
    groups,
    others: otherTickets(parts.others ?? [], ticket.id),
    unread: unreadParts(parts, isMessaging(channel), sessions.length > 0),
  };
}

/** A conversation counts as read where its log was, or a transcript was found, or comments are all there is. */
function unreadParts(parts: WireParts, messaging: boolean, transcript: boolean): readonly TicketPart[] {
  const conversation = parts.log !== undefined || transcript || (!messaging && parts.comments !== undefined);
  return [
    ...(parts.comments === undefined ? ["comments" as const] : []),
    ...(parts.audits === undefined ? ["audits" as const] : []),
    ...(conversation ? [] : ["conversation" as const]),
    ...(parts.others === undefined ? ["others" as const] : []),
  ];
}

const namedOf = (rows: WireParts["groups"]): readonly Named[] =>
  (rows ?? []).flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));

function named(id: string | null, known: readonly Named[]): Named | null {
  return id === null ? null : { id, name: known.find((item) => item.id === id)?.name ?? null };
}

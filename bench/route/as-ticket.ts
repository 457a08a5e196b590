import type { Named, Ticket, TicketField } from "../../src/domain/ticket";
import type { Escalation, ShopTicket } from "./corecraft";

/** What the shop's intake leaves in ticket fields, as a bot would: see `FIELD_MAP`. */
const FIELDS = { intent: "1", reason: "2", orderId: "3", buildId: "4", summary: "5" } as const;

/** The settings under which those fields are read. */
export const FIELD_MAP = [
  { what: "intent", fieldId: FIELDS.intent },
  { what: "reason", fieldId: FIELDS.reason },
  { what: "order_id", fieldId: FIELDS.orderId },
  { what: "build_id", fieldId: FIELDS.buildId },
  { what: "summary", fieldId: FIELDS.summary },
] as const;

/** Zendesk's names of the channels (REST's `via.channel`). */
const CHANNELS: Readonly<Record<string, string>> = {
  chat: "chat",
  email: "email",
  phone: "voice",
  web: "web",
};

/**
 * A ticket of the shop as the app would read it: its type is the intent, the kind of its escalation the reason, its
 * subject the summary, its body the customer's one turn. Nothing is added, and who has it is not told.
 */
export function asTicket(
  id: string,
  shopTicket: ShopTicket,
  escalation: Escalation | undefined,
  groups: readonly Named[],
): Ticket {
  const { ticketType, priority, channel, subject, body, createdAt, orderId, buildId } = shopTicket;
  return {
    id,
    subject,
    status: "open",
    priority: priority ?? null,
    channel: CHANNELS[channel] ?? channel,
    createdAt,
    updatedAt: createdAt,
    group: null,
    assignee: null,
    requester: null,
    brand: null,
    form: null,
    tags: [],
    followUp: false,
    heldByBot: false,
    fields: [
      aField(FIELDS.intent, ticketType),
      aField(FIELDS.reason, escalation?.escalationType),
      aField(FIELDS.orderId, orderId),
      aField(FIELDS.buildId, buildId),
      aField(FIELDS.summary, subject),
    ],
    comments: [],
    turns: [{ n: 1, at: createdAt, by: "customer", name: "Customer", text: body, source: "comment" }],
    changes: [],
    pointers: [],
    groups,
    others: [],
    unread: [],
  };
}

const aField = (id: string, value: string | null | undefined): TicketField => ({
  id,
  value: value ?? null,
  title: null,
  type: "text",
  options: [],
});

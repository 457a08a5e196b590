import * as z from "zod/mini";
import { readChannel } from "./channel";
import { id, instant, listOf, part, tags, text, tolerant } from "./scalars";

/** Longer conversations than this are not on one ticket. */
const MOST_ENTRIES = 5_000;
const MOST_FILES = 50;
const MOST_OPTIONS = 2_000;

/** A user as the app framework answers it; `role` is a word, or the number of a role the account made. */
export const frameworkUser = z.object({ id, name: text, email: text, role: text, locale: text });
export type FrameworkUser = z.output<typeof frameworkUser>;

const option = z.object({ label: text, value: text });

const named = z.object({ id, name: text });

/** An entry of `ticket.conversation`. There is no role for a bot, and author, content and id may be null. */
const conversationEntry = z.object({
  author: part(z.object({ id, name: text, role: text })),
  channel: part(z.object({ name: text })),
  message: part(z.object({ content: text, contentType: text })),
  timestamp: instant,
  attachments: listOf(z.object({ filename: text }), MOST_FILES),
});
export type ConversationEntry = z.output<typeof conversationEntry>;

/** The values of the ticket's paths, keyed by path. Every one may be missing. */
export const frameworkTicket = z.object({
  "ticket.id": id,
  "ticket.subject": text,
  "ticket.status": text,
  "ticket.priority": text,
  "ticket.tags": tags,
  "ticket.via": part(z.object({ channel: tolerant(readChannel), source: part(z.object({ rel: text })) })),
  "ticket.createdAt": instant,
  "ticket.updatedAt": instant,
  "ticket.brand": part(named),
  "ticket.form.id": id,
  "ticket.requester": part(frameworkUser),
  "ticket.assignee.user": part(frameworkUser),
  "ticket.assignee.group": part(named),
  /** Groups are told as options whose value is an id; an agent within a group has two ids. */
  "ticketFields:assignee.optionValues": listOf(option, MOST_OPTIONS),
  "ticket.conversation": listOf(conversationEntry, MOST_ENTRIES),
});

/** `ticketFields:<name>`: how the form shows a field. */
export const frameworkField = z.object({
  label: text,
  type: text,
  optionValues: listOf(option, MOST_OPTIONS),
});

import * as z from "zod/mini";
import { readList, readRecord } from "./scalars";
import {
  MOST_GROUPS,
  MOST_TICKET_FIELDS,
  MOST_USERS,
  wireGroup,
  wireTicketField,
  wireUser,
} from "./wire-account";
import { MOST_AUDITS, wireAudit } from "./wire-audit";
import { MOST_COMMENTS, wireComment } from "./wire-comment";
import { MOST_LOG_EVENTS, wireLogEvent } from "./wire-log-event";
import { MOST_TICKETS, wireTicket, wireTicketLine } from "./wire-ticket";

const LISTS = [
  "audits",
  "comments",
  "conversation_log",
  "ticket_fields",
  "groups",
  "users",
  "brands",
  "ticket_forms",
  "requester_tickets",
] as const;
const MOST_SETTINGS = 256;

/** A part is undefined where the bundle does not have it, which is not the same as empty. */
function readParts(bundle: Readonly<Record<string, unknown>>) {
  const list = <S extends z.core.$ZodType>(key: (typeof LISTS)[number], schema: S, most: number) =>
    bundle[key] == null ? undefined : readList(schema, bundle[key], most);
  return {
    audits: list("audits", wireAudit, MOST_AUDITS),
    comments: list("comments", wireComment, MOST_COMMENTS),
    log: list("conversation_log", wireLogEvent, MOST_LOG_EVENTS),
    fields: list("ticket_fields", wireTicketField, MOST_TICKET_FIELDS),
    groups: list("groups", wireGroup, MOST_GROUPS),
    users: list("users", wireUser, MOST_USERS),
    brands: list("brands", wireGroup, MOST_GROUPS),
    forms: list("ticket_forms", wireGroup, MOST_GROUPS),
    others: list("requester_tickets", wireTicketLine, MOST_TICKETS),
    settings: readRecord(bundle.settings, MOST_SETTINGS) ?? {},
  };
}

export type WireParts = ReturnType<typeof readParts>;
type Unreadable = Readonly<{ kind: "unreadable"; path: string; problem: string }>;

/**
 * A ticket bundle taken apart: each part as REST returns its inner array or object, all but `ticket`
 * optional. Broken items inside a part are dropped; a part of the wrong type is named by its path.
 */
export function readBundle(
  value: unknown,
): Readonly<{ kind: "bundle"; ticket: z.output<typeof wireTicket>; parts: WireParts }> | Unreadable {
  if (!isObject(value)) return unreadable("", `a ticket bundle is an object, this is ${nameOf(value)}`);
  if (!isObject(value.ticket)) {
    return unreadable(
      "ticket",
      `must be the object that GET /api/v2/tickets/{id} has under "ticket", is ${nameOf(value.ticket)}`,
    );
  }
  const wrong = LISTS.find((key) => value[key] != null && !Array.isArray(value[key]));
  if (wrong !== undefined)
    return unreadable(wrong, `must be the list inside the answer, is ${nameOf(value[wrong])}`);
  if (value.settings != null && !isObject(value.settings)) {
    return unreadable("settings", `must be an object, is ${nameOf(value.settings)}`);
  }
  const ticket = z.safeParse(wireTicket, value.ticket);
  if (!ticket.success) return unreadable("ticket", "is no ticket");
  return { kind: "bundle", ticket: ticket.data, parts: readParts(value) };
}

function unreadable(path: string, problem: string): Unreadable {
  return { kind: "unreadable", path, problem };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}

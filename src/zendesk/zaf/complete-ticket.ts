import type { Ticket, TicketPart } from "../../domain/ticket";
import { GatewayError, type GatewayFault } from "../gateway";
import { chatMessages } from "../reading/chat-messages";
import { logMessages } from "../reading/log-messages";
import { type People, peopleOf } from "../reading/people";
import { auditPointers, ticketChanges } from "../reading/ticket-changes";
import { ticketComments } from "../reading/ticket-comments";
import { commentMessages, continuedBy, type Message, turnsFrom } from "../reading/turns";
import { isMessaging } from "../wire/channel";
import { readList } from "../wire/scalars";
import { MOST_GROUPS, MOST_USERS, wireGroup, wireUser } from "../wire/wire-account";
import { MOST_AUDITS, wireAudit } from "../wire/wire-audit";
import { MOST_COMMENTS, wireComment } from "../wire/wire-comment";
import { MOST_LOG_EVENTS, wireLogEvent } from "../wire/wire-log-event";
import type { ZafClient } from "../zaf-client";

/** A page holds 100; the newest are read, because the newest handoff is the one on screen. */
const NEWEST_PAGE = "page[size]=100&sort=-created_at";

/** A refused part stays unread; any other failure of every read is a failure of the whole. */
const REFUSALS: readonly GatewayFault[] = ["forbidden", "not_found", "not_available"];

/** Messages of a conversation log by ticket: a log is read once, its account-wide limit is 100 a minute. */
export type LogMemory = Map<string, readonly Message[]>;

/**
 * The ticket with what comments and audits add, and, where nobody has told yet which author is the bot,
 * its conversation log: three reads at most. What is refused stays in `unread`.
 */
export async function completeTicket(client: ZafClient, ticket: Ticket, logs: LogMemory): Promise<Ticket> {
  if (ticket.id === null) return ticket;
  const base = `/api/v2/tickets/${ticket.id}`;
  const [commentsRead, auditsRead] = await Promise.allSettled([
    client.request("GET", `${base}/comments?include=users&${NEWEST_PAGE}`),
    client.request("GET", `${base}/audits?include=users,groups&${NEWEST_PAGE}`),
  ]);
  throwIfAllFailed([commentsRead, auditsRead]);
  const commentsBody = commentsRead.status === "fulfilled" ? commentsRead.value : null;
  const auditsBody = auditsRead.status === "fulfilled" ? auditsRead.value : null;

  const people = peopleOn(ticket, [commentsBody?.users, auditsBody?.users]);
  const audits = readList(wireAudit, auditsBody?.audits, MOST_AUDITS);
  const read = readList(wireComment, commentsBody?.comments, MOST_COMMENTS);
  const comments = ticketComments(read, people, ticket.requester?.id ?? null);
  const live = ticket.turns.map(({ n: _n, ...message }) => message);
  const chat = chatMessages(audits, people);
  const needsLog = chat.length === 0 && ticket.unread.includes("conversation") && isMessaging(ticket.channel);
  const log = needsLog ? await readLog(client, ticket.id, logs) : null;
  const groups = readList(wireGroup, auditsBody?.groups, MOST_GROUPS);

  return {
    ...ticket,
    comments,
    turns: turnsFrom([
      continuedBy(log ?? [], live),
      continuedBy(chat, live),
      live,
      commentMessages(comments),
    ]),
    changes: ticketChanges(audits, people),
    pointers: auditPointers(audits),
    groups: groups.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }])),
    unread: ticket.unread.filter((part) => !isRead(part)),
  };

  function isRead(part: TicketPart): boolean {
    if (part === "comments") return commentsBody !== null;
    if (part === "audits") return auditsBody !== null;
    return log !== null || chat.length > 0 || (!isMessaging(ticket.channel) && commentsBody !== null);
  }
}

/** Null where the log could not be read: that costs certainty about who the bot is, nothing else. */
async function readLog(
  client: ZafClient,
  ticketId: string,
  logs: LogMemory,
): Promise<readonly Message[] | null> {
  const known = logs.get(ticketId);
  if (known !== undefined) return known;
  try {
    const url = `/api/v2/tickets/${ticketId}/conversation_log?${NEWEST_PAGE}`;
    const { events } = await client.request("GET", url);
    const messages = logMessages(readList(wireLogEvent, events, MOST_LOG_EVENTS));
    if (messages.length > 0) logs.set(ticketId, messages);
    return messages;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}

function throwIfAllFailed(reads: readonly PromiseSettledResult<unknown>[]): void {
  const reasons = reads.flatMap((read) => (read.status === "rejected" ? [read.reason] : []));
  if (reasons.length < reads.length) return;
  const grave = reasons.find(
    (reason) => !(reason instanceof GatewayError && REFUSALS.includes(reason.fault)),
  );
  if (grave !== undefined) throw grave;
}

/** The users beside comments and audits; the requester is known to be the customer, whoever else was read. */
function peopleOn(ticket: Ticket, lists: readonly unknown[]): People {
  const users = lists.flatMap((list) => readList(wireUser, list, MOST_USERS));
  const { requester, assignee } = ticket;
  return peopleOf([
    ...(requester === null ? [] : [{ ...requester, role: "end-user" }]),
    ...(assignee === null ? [] : [{ ...assignee, role: "agent" }]),
    ...users,
  ]);
}

import type { Ticket, TicketPart } from "../../domain/ticket";
import type { UnknownRecord } from "../framework/record";
import { GatewayError, type GatewayFault } from "../gateway";
import { chatSessions } from "../reading/chat-messages";
import { logMessages } from "../reading/log-messages";
import { otherTickets } from "../reading/other-tickets";
import { type People, peopleOf } from "../reading/people";
import { auditPointers, ticketChanges } from "../reading/ticket-changes";
import { ticketComments } from "../reading/ticket-comments";
import { commentMessages, filledFrom, turnsFrom } from "../reading/turns";
import { isMessaging } from "../wire/channel";
import { readList } from "../wire/scalars";
import { MOST_GROUPS, MOST_USERS, wireGroup, wireUser } from "../wire/wire-account";
import { MOST_AUDITS, wireAudit } from "../wire/wire-audit";
import { auditComments, MOST_COMMENTS, wireComment } from "../wire/wire-comment";
import { MOST_LOG_EVENTS, wireLogEvent } from "../wire/wire-log-event";
import { MOST_TICKETS, wireTicketLine } from "../wire/wire-ticket";
import type { ZafClient } from "../zaf-client";
import { type Body, type Ends, hasMore, partlyRead } from "./left-unread";
import type { ReadOnce } from "./read-once";
import { ticketUrl } from "./ticket-writes";

/** A page holds 100. The newest is read first, because the newest handoff is the one on screen. */
const NEWEST = "page[size]=100&sort=-created_at";
const OLDEST = "page[size]=100&sort=created_at";
/** Notifications and the like would fill the page; a `Comment` brings itself and the metadata of its audit. */
const AUDIT_EVENTS = ["Create", "Change", "Comment", "ChatStartedEvent", "ChatEndedEvent"]
  .map((type) => `filter_events[]=${type}`)
  .join("&");

/** A refused part stays unread; any other failure of both reads is a failure of the whole. */
const REFUSALS: readonly GatewayFault[] = ["forbidden", "not_found", "not_available"];

/** The requester's newest tickets; archived ones are older than anything a customer comes back about. */
const OTHERS = "tickets/requested?sort_by=created_at&sort_order=desc&per_page=25&exclude_archived=true";

/**
 * The ticket with what comments and audits add. A third read, the last, goes where it tells most: to the whole
 * history of an archived ticket, whose audits have no pages; to the conversation log where nobody has told yet which
 * author is the bot; to the other end of a history that is longer than a page, comments among it; else to the
 * requester's other tickets. What is refused, or not asked for, stays in `unread`; so does the rest of a list that
 * was read in part.
 */
export async function completeTicket(client: ZafClient, ticket: Ticket, readOnce: ReadOnce): Promise<Ticket> {
  if (ticket.id === null) return ticket;
  const base = ticketUrl(ticket.id);
  const commentsUrl = `${base}/comments?include=users&`;
  const auditsUrl = `${base}/audits?include=users,groups&${AUDIT_EVENTS}&`;
  const reads = await Promise.allSettled([
    client.request("GET", commentsUrl + NEWEST),
    client.request("GET", auditsUrl + NEWEST),
  ]);
  const [comments, audits] = bodiesOf(reads);
  if (hasNoPages(reads[1])) {
    const whole = await readOnce(auditsUrl);
    return merged(ticket, { comments: [null, comments], audits: [whole, null], log: null, others: null });
  }
  const told =
    !ticket.unread.includes("conversation") || !isMessaging(ticket.channel) || hasTranscript(audits);
  const log = told ? null : await readOnce(`${base}/conversation_log?${NEWEST}`);
  const oldAudits = told && hasMore(audits) ? await readOnce(auditsUrl + OLDEST) : null;
  const restIsFree = told && !hasMore(audits);
  const oldComments = restIsFree && hasMore(comments) ? await readOnce(commentsUrl + OLDEST) : null;
  const requester = ticket.requester?.id ?? null;
  const isSpent = !restIsFree || hasMore(comments) || requester === null;
  const others = isSpent ? null : await readOnce(`/api/v2/users/${requester}/${OTHERS}`);
  return merged(ticket, { comments: [oldComments, comments], audits: [oldAudits, audits], log, others });
}

type Bodies = Readonly<{ comments: Ends; audits: Ends; log: Body; others: Body }>;

function merged(ticket: Ticket, bodies: Bodies): Ticket {
  const people = peopleOn(ticket, [...bodies.comments, ...bodies.audits]);
  const audits = uniqueById(bodies.audits.flatMap((body) => readList(wireAudit, body?.audits, MOST_AUDITS)));
  const found = uniqueById([
    ...bodies.audits.flatMap((body) => auditComments(body?.audits)),
    ...bodies.comments.flatMap((body) => readList(wireComment, body?.comments, MOST_COMMENTS)),
  ]);
  const comments = ticketComments(found, people, ticket.requester?.id ?? null);
  const log = logMessages(readList(wireLogEvent, bodies.log?.events, MOST_LOG_EVENTS));
  const sessions = chatSessions(audits, people);
  const live = ticket.turns.map(({ n: _n, ...message }) => message);
  const groups = bodies.audits.flatMap((body) => readList(wireGroup, body?.groups, MOST_GROUPS));
  const read: Record<TicketPart, boolean> = {
    comments: bodies.comments.some((body) => body !== null),
    audits: bodies.audits.some((body) => body !== null),
    conversation: bodies.log !== null || sessions.length > 0,
    others: bodies.others !== null,
    more_comments: true,
    more_audits: true,
  };
  read.conversation ||= !isMessaging(ticket.channel) && read.comments;
  return {
    ...ticket,
    comments,
    turns: turnsFrom([filledFrom([log], live), filledFrom(sessions, live), live, commentMessages(comments)]),
    changes: ticketChanges(audits, people),
    pointers: auditPointers(audits),
    groups: uniqueById([...ticket.groups, ...groups]).flatMap(({ id, name }) =>
      id === null ? [] : [{ id, name }],
    ),
    others: otherTickets(readList(wireTicketLine, bodies.others?.tickets, MOST_TICKETS), ticket.id),
    unread: [...ticket.unread.filter((part) => !read[part]), ...partlyRead(bodies.comments, bodies.audits)],
  };
}

function bodiesOf(
  reads: readonly [PromiseSettledResult<UnknownRecord>, PromiseSettledResult<UnknownRecord>],
): readonly [Body, Body] {
  const reasons = reads.flatMap((read) => (read.status === "rejected" ? [read.reason] : []));
  const isRefusal = (reason: unknown) => reason instanceof GatewayError && REFUSALS.includes(reason.fault);
  const grave = reasons.find((reason) => !isRefusal(reason));
  if (reasons.length === reads.length && grave !== undefined) throw grave;
  const body = (read: PromiseSettledResult<UnknownRecord>) =>
    read.status === "fulfilled" ? read.value : null;
  return [body(reads[0]), body(reads[1])];
}

/** A page was asked for and is no valid request: `invalid` is what remains of a 400 or a 422. */
const hasNoPages = (read: PromiseSettledResult<UnknownRecord>): boolean =>
  read.status === "rejected" && read.reason instanceof GatewayError && read.reason.fault === "invalid";

function hasTranscript(audits: Body): boolean {
  return chatSessions(readList(wireAudit, audits?.audits, MOST_AUDITS), peopleOf([])).length > 0;
}

function uniqueById<T extends Readonly<{ id: string | null }>>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The users beside comments and audits; until one of them says otherwise the requester is the customer. */
function peopleOn(ticket: Ticket, bodies: readonly Body[]): People {
  const users = bodies.flatMap((body) => readList(wireUser, body?.users, MOST_USERS));
  const { requester, assignee } = ticket;
  return peopleOf([
    ...(requester === null ? [] : [{ ...requester, role: "end-user" }]),
    ...(assignee === null ? [] : [{ ...assignee, role: "agent" }]),
    ...users,
  ]);
}

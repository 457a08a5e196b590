import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { idOf, type Row, rowsOf } from "./row";
import { withSeenTicket } from "./seen-ticket";
import { usersOf } from "./sideloads";
import type { Version } from "./store";

const TICKET = "/api/v2/tickets/:ticket_id";

/** What has happened on a ticket, in its three tellings: audits, comments, the conversation log. */
export const HISTORY_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: `${TICKET}/audits`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => listAudits(call, version)),
  },
  {
    method: "GET",
    path: `${TICKET}/audits/count`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => count(call, version.audits)),
  },
  {
    method: "GET",
    path: `${TICKET}/audits/:audit_id`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => showAudit(call, version)),
  },
  {
    method: "GET",
    path: `${TICKET}/comments`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => listComments(call, version)),
  },
  {
    method: "GET",
    path: `${TICKET}/comments/count`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => count(call, version.comments)),
  },
  {
    method: "GET",
    path: `${TICKET}/conversation_log`,
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => listConversation(call, version)),
  },
];

/** `filter_events[]` keeps events of the named types, and only audits that have one left. */
function listAudits(call: SignedInCall, { audits }: Version): Reply {
  const types = [...call.query.getAll("filter_events[]"), ...call.query.getAll("filter_events")];
  const rows = types.length === 0 ? audits : audits.flatMap((audit) => filtered(audit, types));
  return listAnswer(call, {
    name: "audits",
    rows,
    sortKeys: ["created_at"],
    more: (shown) => authors(call, shown),
  });
}

function filtered(audit: Row, types: readonly string[]): readonly Row[] {
  const events = rowsOf(audit.events).filter((event) => types.includes(String(event.type)));
  return events.length === 0 ? [] : [{ ...audit, events }];
}

function showAudit(call: SignedInCall, { audits }: Version): Reply {
  const audit = audits.find((one) => idOf(one.id) === idOf(call.params.audit_id));
  return audit === undefined ? recordNotFound() : json(200, { audit });
}

function listComments(call: SignedInCall, { comments }: Version): Reply {
  return listAnswer(call, {
    name: "comments",
    rows: comments,
    sortKeys: ["created_at"],
    more: (shown) => authors(call, shown),
  });
}

/** The log knows cursors only: offsets are not read, and a page without parameters is the first one. */
function listConversation(call: SignedInCall, { conversation }: Version): Reply {
  const query = new URLSearchParams(call.query);
  query.delete("page");
  query.delete("per_page");
  return listAnswer(
    { ...call, query },
    { name: "events", rows: conversation, sortKeys: ["created_at"], style: "cursor" },
  );
}

const count = (call: SignedInCall, rows: readonly Row[]): Reply =>
  json(200, { count: { value: rows.length, refreshed_at: new Date(call.now).toISOString() } });

/** `include=users` brings the authors of the rows that are shown. */
const authors = (call: SignedInCall, rows: readonly Row[]): Row =>
  (call.query.get("include") ?? "").split(",").includes("users")
    ? {
        users: usersOf(
          call,
          rows.map((row) => row.author_id),
        ),
      }
    : {};

import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { idOf, type Row, rowsOf, textOf } from "./row";
import { withSeenTicket } from "./seen-ticket";
import type { Version } from "./store";

export const METRIC_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v2/tickets/:ticket_id/metrics",
    allowed: "agents",
    answer: (call) => withSeenTicket(call, (version) => showMetrics(call, version)),
  },
];

/** Zendesk answers a list under the singular name. Counts come from the ticket's own audits and comments. */
function showMetrics(call: SignedInCall, version: Version): Reply {
  return json(200, { ticket_metric: [metricsOf(call, version)] });
}

function metricsOf(call: SignedInCall, { ticket, audits, comments }: Version): Row {
  const events = audits.flatMap((audit) => rowsOf(audit.events));
  const moves = (field: string) => events.filter((event) => event.field_name === field);
  const replies = comments.filter((one) => one.public === true && isAgent(call, one.author_id));
  const minutes = minutesUntil(ticket.created_at, textOf(replies[0]?.created_at));
  return {
    id: 7_900_000 + ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    group_stations: Math.max(moves("group_id").length, ticket.group_id === null ? 0 : 1),
    assignee_stations: Math.max(moves("assignee_id").length, ticket.assignee_id === null ? 0 : 1),
    reopens: moves("status").filter((one) => one.previous_value === "solved" && one.value === "open").length,
    replies: replies.length,
    reply_time_in_minutes: { calendar: minutes, business: minutes },
  };
}

const isAgent = (call: SignedInCall, id: unknown): boolean =>
  (call.store.users.get(idOf(id) ?? 0)?.role ?? "end-user") !== "end-user";

function minutesUntil(from: string, until: string | null): number | null {
  const between = Date.parse(until ?? "") - Date.parse(from);
  return Number.isNaN(between) ? null : Math.round(between / 60_000);
}

import type { Reply } from "./account";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { maySee } from "./roles";
import { idOf } from "./row";
import { currentVersion, type TicketRecord } from "./store";
import { shownTicket } from "./tickets";

export const REQUESTED_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v2/users/:user_id/tickets/requested",
    allowed: "agents",
    answer: listRequested,
  },
];

/** A user's own tickets that the caller sees, in the order of `sort_by`; the fake account archives none. */
function listRequested(call: SignedInCall): Reply {
  const { store, user, query } = call;
  const requester = store.users.get(idOf(call.params.user_id) ?? 0);
  if (requester === undefined) return recordNotFound();
  const key = query.get("sort_by") === "updated_at" ? "updated_at" : "created_at";
  const tickets = [...store.tickets.keys()]
    .flatMap((id) => currentVersion(store, id)?.ticket ?? [])
    .filter((ticket) => ticket.requester_id === requester.id && maySee(store, user, ticket))
    .sort((a, b) => moment(a, key) - moment(b, key) || a.id - b.id);
  return listAnswer(call, {
    name: "tickets",
    rows: tickets.map((ticket) => shownTicket(store, ticket, call.knobs)),
    sortKeys: ["id", "updated_at", "status"],
  });
}

const moment = (ticket: TicketRecord, key: "created_at" | "updated_at"): number => Date.parse(ticket[key]);

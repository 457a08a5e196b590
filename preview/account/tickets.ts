import type { Reply } from "./account";
import { json, noContent } from "./answers";
import type { Route, SignedInCall } from "./call";
import { forbidden } from "./errors";
import type { Knobs } from "./knobs";
import { may } from "./roles";
import { idOf, joined, type Row, rowOf } from "./row";
import { withSeenTicket } from "./seen-ticket";
import { sideloads } from "./sideloads";
import { recordChange, type Store, type TicketRecord } from "./store";
import { orderTags } from "./tag-set";
import { patchFrom } from "./ticket-patch";
import { guardStamp, updateTicket } from "./update-ticket";

export const TICKET_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/tickets/:ticket_id", allowed: "agents", answer: showTicket },
  { method: "PUT", path: "/api/v2/tickets/:ticket_id", allowed: "agents", answer: putTicket },
  { method: "DELETE", path: "/api/v2/tickets/:ticket_id", allowed: "agents", answer: deleteTicket },
];

/**
 * A ticket on its way out: `fields` repeats `custom_fields`, tags stand in the account's order. A version is
 * never changed, so it is put together once.
 */
export function shownTicket(store: Store, ticket: TicketRecord, knobs: Knobs): Row {
  const { tagOrder } = knobs;
  const known = store.shownTickets.get(ticket.id);
  if (known?.ticket === ticket && known.tagOrder === tagOrder) return known.row;
  const url = `${store.origin}/api/v2/tickets/${ticket.id}.json`;
  const row = joined({ url }, ticket, { tags: orderTags(ticket.tags, knobs), fields: ticket.custom_fields });
  store.shownTickets.set(ticket.id, { ticket, tagOrder, row });
  return row;
}

function showTicket(call: SignedInCall): Reply {
  return withSeenTicket(call, ({ ticket }) => {
    const shown = shownTicket(call.store, ticket, call.knobs);
    return json(200, joined({ ticket: slimmed(shown, call) }, sideloads(call, [ticket])));
  });
}

/** The two switches of Show Ticket: leave out the alias, leave out fields that hold nothing. */
function slimmed(ticket: Row, call: SignedInCall): Row {
  const kept = call.query.get("remove_duplicate_fields") === "true" ? withoutAlias(ticket) : ticket;
  if (call.query.get("reduced_payload_size") !== "true") return kept;
  return {
    ...kept,
    custom_fields: (ticket.custom_fields as TicketRecord["custom_fields"]).filter(
      (one) => one.value !== null,
    ),
  };
}

function withoutAlias({ fields: _alias, ...ticket }: Row): Row {
  return ticket;
}

function putTicket(call: SignedInCall): Reply {
  const sent = rowOf(call.body.ticket);
  const outcome = updateTicket(call.store, {
    ticketId: idOf(call.params.ticket_id) ?? 0,
    patch: patchFrom(sent),
    stamp: guardStamp(sent),
    user: call.user,
    now: call.now,
    knobs: call.knobs,
  });
  if (outcome.kind === "refused") return outcome.answer;
  if (outcome.kind === "unchanged")
    return json(200, { ticket: shownTicket(call.store, outcome.ticket, call.knobs) });
  return json(200, {
    ticket: shownTicket(call.store, outcome.saved.ticket, call.knobs),
    audit: outcome.saved.audit,
  });
}

/** A deleted ticket is gone for every route: 404 RecordNotFound from then on. */
function deleteTicket(call: SignedInCall): Reply {
  return withSeenTicket(call, ({ ticket }) => {
    if (!may(call.store, call.user, "ticket_deletion", ticket)) return forbidden();
    call.store.tickets.delete(ticket.id);
    recordChange(call.store, {
      at: call.now,
      ticketId: ticket.id,
      kind: "deleted",
      fields: [],
      authorId: call.user.id,
      updatedAt: ticket.updated_at,
    });
    return noContent();
  });
}

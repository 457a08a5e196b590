import type { SignedInCall } from "../call";
import { maySee } from "../roles";
import type { Row } from "../row";
import { PRIORITIES, STATUSES, type TicketRecord, type Version, versionAt } from "../store";
import { shownTicket } from "../tickets";
import { matchesTicket } from "./match-ticket";
import { parseQuery } from "./search-query";

/**
 * The tickets a query finds for whoever asks, newest first: as the index knows them, which is some time
 * behind (knob `searchLagMs`), and only those this agent may see now.
 */
export function findTickets(call: SignedInCall, query: string): readonly TicketRecord[] {
  const terms = parseQuery(query);
  const { store, knobs, now, user } = call;
  const indexed = [...store.tickets.keys()].flatMap((id): readonly Version[] => {
    const version = versionAt(store, id, now - knobs.searchLagMs);
    return version === null ? [] : [version];
  });
  return indexed
    .filter(
      (version) =>
        maySee(store, user, version.ticket) && matchesTicket(terms, version, { store, now, knobs }),
    )
    .map((version) => version.ticket)
    .sort(by("created_at", "desc"));
}

const ORDERS: Readonly<Record<string, readonly unknown[]>> = { status: STATUSES, priority: PRIORITIES };

/** Compares by date, or by the place of a status or a priority; equal ones by id, so that pages never overlap. */
export function by(key: string, order: "asc" | "desc") {
  const place = (ticket: TicketRecord): string | number => {
    const ranks = ORDERS[key];
    return ranks === undefined ? String(ticket[key] ?? "") : ranks.indexOf(ticket[key]);
  };
  const sign = order === "asc" ? 1 : -1;
  return (one: TicketRecord, other: TicketRecord): number => {
    const [a, b] = [place(one), place(other)];
    if (a !== b) return a < b ? -sign : sign;
    return sign * (one.id - other.id);
  };
}

export const foundTicket = (call: SignedInCall, ticket: TicketRecord): Row => ({
  ...shownTicket(call.store, ticket, call.knobs),
  result_type: "ticket",
});

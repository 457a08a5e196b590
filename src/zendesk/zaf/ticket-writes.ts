import { isRecord, type UnknownRecord } from "../framework/record";
import { type Gateway, GatewayError, type RouteState, type TagState, type WriteGuard } from "../gateway";
import { priorityOf } from "../reading/priority";
import { readId, readInstant, readTags, readText } from "../wire/scalars";
import type { ZafClient } from "../zaf-client";

type TicketWrites = Pick<Gateway, "readTags" | "addTags" | "removeTags" | "readRoute" | "setRoute">;

/**
 * Tags and route of a ticket as the server holds them. Tags are added with PUT and removed with DELETE:
 * POST, or `tags` in an update of the ticket, would replace those of everybody else.
 */
export function ticketWrites(client: ZafClient): TicketWrites {
  async function readTicket(ticketId: string): Promise<UnknownRecord> {
    const url = ticketUrl(ticketId);
    return ticketIn(await client.request("GET", url), `GET ${url}`);
  }

  async function changeTags(
    method: "PUT" | "DELETE",
    ticketId: string,
    tags: readonly string[],
    guard: WriteGuard,
  ): Promise<readonly string[]> {
    const url = `${ticketUrl(ticketId)}/tags`;
    const body = await client.request(method, url, { tags, ...stamp(guard, "true") });
    if (!Array.isArray(body.tags)) throw new GatewayError("unreadable", `${method} ${url}`);
    return readTags(body.tags);
  }

  return {
    readTags: async (ticketId) => tagState(await readTicket(ticketId)),
    addTags: (ticketId, tags, guard) => changeTags("PUT", ticketId, tags, guard),
    removeTags: (ticketId, tags, guard) => changeTags("DELETE", ticketId, tags, guard),
    readRoute: async (ticketId) => routeState(await readTicket(ticketId)),
    async setRoute(ticketId, { groupId, priority }, guard) {
      const url = ticketUrl(ticketId);
      // A move is shown with its undo: it must not overwrite what somebody did in between.
      if (guard.updatedAt === null) throw new GatewayError("invalid", `PUT ${url}`);
      const changes = {
        ...(groupId === undefined ? {} : { group_id: Number(groupId) }),
        ...(priority === undefined ? {} : { priority }),
      };
      const body = await client.request("PUT", url, { ticket: { ...changes, ...stamp(guard, true) } });
      return routeState(ticketIn(body, `PUT ${url}`));
    },
  };
}

/** An id is put into a path: whatever is no number is refused before it is sent. */
export function ticketUrl(ticketId: string): string {
  if (!/^\d{1,20}$/.test(ticketId)) throw new GatewayError("not_found", "ticket without a number");
  return `/api/v2/tickets/${ticketId}`;
}

/** Zendesk guards a write only where both keys stand; `safe_update: false` would guard, too. */
function stamp({ updatedAt }: WriteGuard, on: "true" | true): UnknownRecord {
  return updatedAt === null ? {} : { safe_update: on, updated_stamp: updatedAt };
}

function ticketIn(body: UnknownRecord, requested: string): UnknownRecord {
  if (!isRecord(body.ticket)) throw new GatewayError("unreadable", requested);
  return body.ticket;
}

function tagState(ticket: UnknownRecord): TagState {
  const closed = readText(ticket.status)?.toLowerCase() === "closed";
  return { tags: readTags(ticket.tags), updatedAt: readInstant(ticket.updated_at), closed };
}

function routeState(ticket: UnknownRecord): RouteState {
  return {
    groupId: readId(ticket.group_id),
    priority: priorityOf(readText(ticket.priority)),
    updatedAt: readInstant(ticket.updated_at),
  };
}

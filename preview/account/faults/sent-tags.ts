import type { AccountRequest } from "../account";
import { addressOf } from "../call";
import { idOf, type Row, rowOf, textsOf } from "../row";

/** The id in `/api/v2/tickets/{id}…`; null where the request is about no ticket. */
export function ticketIdOf(request: AccountRequest): number | null {
  return idOf(/\/tickets\/(\d+)/.exec(addressOf(request.url).path)?.[1]);
}

/** The tags a write brings along, wherever they stand: the tag verbs, Update Ticket, Update Many. */
export function sentTags(request: AccountRequest): readonly string[] {
  const body = bodyOf(request);
  const ticket = rowOf(body.ticket);
  return [body.tags, ticket.tags, ticket.additional_tags].flatMap(textsOf);
}

/** The same request as if it had brought none. */
export function withoutTags(request: AccountRequest): AccountRequest {
  const { tags: _all, ...body } = bodyOf(request);
  const { tags: _set, additional_tags: _more, ...ticket } = rowOf(body.ticket);
  return { ...request, body: JSON.stringify("ticket" in body ? { ...body, ticket } : body) };
}

function bodyOf(request: AccountRequest): Row {
  try {
    return rowOf(JSON.parse(request.body ?? "{}"));
  } catch {
    return {};
  }
}

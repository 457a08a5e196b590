import type { Reply } from "../account";
import { json } from "../answers";
import type { SignedInCall } from "../call";
import { errorList } from "../errors";
import { pageSize, urlWith } from "../paging";
import { rowOf } from "../row";
import type { TicketRecord } from "../store";
import { by, findTickets, foundTicket } from "./find-tickets";
import { parseQuery } from "./search-query";

/** Many more a page than elsewhere; a hundred is advised. */
const PAGE_LIMIT = 1000;
const USUAL_PAGE = "100";
/** A cursor of an export dies after an hour. */
const CURSOR_LIFE_MS = 3_600_000;

/** All results of a query, newest first, page by page, forwards only; without a count. */
export function searchExport(call: SignedInCall): Reply {
  const query = call.query.get("query") ?? "";
  const type = call.query.get("filter[type]");
  const refusal = refusalOf(query, type, call.knobs.exportWithoutType === "accepted");
  if (refusal !== null) return refusal;
  const position = positionFrom(call);
  if (position === "dead")
    return errorList(400, "InvalidCursor", "Invalid cursor", "The cursor is malformed or has expired");
  const found = (type ?? "ticket") === "ticket" ? findTickets(call, query) : [];
  const rest = position === null ? found : found.filter((ticket) => isBehind(ticket, position));
  const size = pageSize(call.query.get("page[size]") ?? USUAL_PAGE, PAGE_LIMIT);
  return json(200, {
    results: rest.slice(0, size).map((ticket) => foundTicket(call, ticket)),
    facets: null,
    ...pagesFrom(call, rest, size),
  });
}

function refusalOf(query: string, type: string | null, typeMayMiss: boolean): Reply | null {
  if (query.trim() === "") return errorList(400, "MissingParameter", "query: parameter is required");
  if (type === null && !typeMayMiss)
    return errorList(400, "MissingParameter", "filter[type]: parameter is required");
  const twice = parseQuery(query).some((term) => term.keyword === "type");
  return twice
    ? errorList(400, "InvalidParameter", "query: type is given by filter[type], not in the query")
    : null;
}

function pagesFrom(call: SignedInCall, rest: readonly TicketRecord[], size: number) {
  const last = rest.slice(0, size).at(-1);
  const more = rest.length > size && last !== undefined;
  const cursor = last === undefined ? null : cursorAfter(last, call.now);
  return {
    meta: { has_more: more, after_cursor: cursor, before_cursor: null },
    links: { next: more ? urlWith(call, { "page[after]": cursor }) : null, prev: null },
  };
}

type Position = Readonly<{ id: number; created_at: string; madeAt: number }>;

const cursorAfter = (ticket: TicketRecord, now: number): string =>
  btoa(JSON.stringify({ id: ticket.id, created_at: ticket.created_at, madeAt: now } satisfies Position));

function positionFrom(call: SignedInCall): Position | null | "dead" {
  const cursor = call.query.get("page[after]");
  if (cursor === null) return null;
  const { id, created_at, madeAt } = decoded(cursor);
  if (typeof id !== "number" || typeof created_at !== "string" || typeof madeAt !== "number") return "dead";
  return call.now - madeAt > CURSOR_LIFE_MS ? "dead" : { id, created_at, madeAt };
}

function decoded(cursor: string) {
  try {
    return rowOf(JSON.parse(atob(cursor)));
  } catch {
    return {};
  }
}

/** By date and id, not by count: tickets that are made or found meanwhile neither repeat nor hide others. */
const isBehind = (ticket: TicketRecord, { id, created_at }: Position): boolean =>
  by("created_at", "desc")({ ...ticket, id, created_at }, ticket) < 0;

import type { Reply } from "../account";
import { json } from "../answers";
import type { Route, SignedInCall } from "../call";
import { errorList } from "../errors";
import { asksForCursor, pageSize, urlWith } from "../paging";
import { idOf } from "../row";
import { by, findTickets, foundTicket } from "./find-tickets";
import { searchExport } from "./search-export";

export const SEARCH_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/search", allowed: "agents", answer: search },
  { method: "GET", path: "/api/v2/search/count", allowed: "agents", answer: countResults },
  { method: "GET", path: "/api/v2/search/export", allowed: "agents", answer: searchExport },
];

const PAGE_LIMIT = 100;
/** `count` tells the truth beyond it, but no page goes there. */
const RESULTS_LIMIT = 1000;

const SORT_KEYS = ["created_at", "updated_at", "priority", "status", "ticket_type"] as const;

function search(call: SignedInCall): Reply {
  if (asksForCursor(call))
    return errorList(400, "InvalidParameter", "Cursor pagination is not supported by search");
  const query = call.query.get("query") ?? "";
  if (query.trim() === "") return errorList(400, "MissingParameter", "query: parameter is required");
  const size = pageSize(call.query.get("per_page"), PAGE_LIMIT);
  const page = Math.max(1, idOf(call.query.get("page")) ?? 1);
  if (page * size > RESULTS_LIMIT) return beyondResults();
  const found = sorted(call, findTickets(call, query));
  const from = (page - 1) * size;
  const more = from + size < Math.min(found.length, RESULTS_LIMIT);
  return json(200, {
    results: found.slice(from, from + size).map((ticket) => foundTicket(call, ticket)),
    facets: null,
    count: found.length,
    next_page: more ? urlWith(call, { page: page + 1, per_page: size }) : null,
    previous_page: page > 1 ? urlWith(call, { page: page - 1, per_page: size }) : null,
  });
}

const beyondResults = (): Reply =>
  json(422, {
    error: "invalid",
    description: "Invalid search: Requested response size was greater than Search Response Limits",
  });

function sorted(call: SignedInCall, found: ReturnType<typeof findTickets>) {
  const key = SORT_KEYS.find((one) => one === call.query.get("sort_by"));
  if (key === undefined) return found;
  const order = call.query.get("sort_order") === "asc" ? "asc" : "desc";
  return [...found].sort(by(key === "ticket_type" ? "type" : key, order));
}

function countResults(call: SignedInCall): Reply {
  return json(200, { count: findTickets(call, call.query.get("query") ?? "").length });
}

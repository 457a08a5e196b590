import { TAG } from "../domain/feedback/tags";
import { PRIORITIES } from "../domain/ticket";

/** A request as it is about to leave the app; `path` may carry a query and `.json`, `body` is the parsed JSON. */
export type OutgoingRequest = Readonly<{ method: string; path: string; body?: unknown }>;

type Write = Readonly<{
  method: string;
  path: RegExp;
  allows: (body: unknown, query: URLSearchParams) => boolean;
}>;

const TICKET = "/api/v2/tickets";

/** Every write the app knows. POST on tags is not here: it replaces the whole set (and answers 201). */
const WRITES: readonly Write[] = [
  { method: "PUT", path: new RegExp(`^${TICKET}/\\d+/tags$`), allows: isTagBody },
  { method: "DELETE", path: new RegExp(`^${TICKET}/\\d+/tags$`), allows: isTagBody },
  { method: "PUT", path: new RegExp(`^${TICKET}/\\d+$`), allows: isRouteBody },
  { method: "PUT", path: new RegExp(`^${TICKET}/update_many$`), allows: isBulkBody },
];

/**
 * Lets a request pass, or throws and names it. Reads pass. The app calls Zendesk with the agent's own
 * rights, so whatever goes wrong inside it must not reach further than this list: tags are added and
 * removed by name, never replaced; a ticket is only moved, guarded by `safe_update`; a comment, a status or
 * a field can not be written at all. The message holds method and path without the query, never a body.
 */
export function assertAllowed({ method, path, body }: OutgoingRequest): void {
  const verb = method.toUpperCase();
  if (verb === "GET" || verb === "HEAD") return;
  const [address = "", query = ""] = path.split("?", 2);
  const bare = address.replace(/\.json$/, "");
  const known = WRITES.find((write) => write.method === verb && write.path.test(bare));
  if (!known)
    throw new Error(`${verb} ${bare}: not a write of this app. Add it to the write allow-list first.`);
  if (known.allows(body, new URLSearchParams(query))) return;
  throw new Error(`${verb} ${bare}: its body holds something this write may not carry, or lacks its guard.`);
}

function isTagBody(body: unknown, query: URLSearchParams): boolean {
  const sent = body === undefined ? { tags: (query.get("tags") ?? "").split(",") } : body;
  return hasOnly(sent, ["tags", "updated_stamp", "safe_update"]) && isTags(sent.tags);
}

function isRouteBody(body: unknown): boolean {
  if (!hasOnly(body, ["ticket"])) return false;
  const { ticket } = body;
  if (!hasOnly(ticket, ["group_id", "priority", "safe_update", "updated_stamp"])) return false;
  const { group_id: group, priority, safe_update: safe, updated_stamp: stamp } = ticket;
  const moves = group !== undefined || priority !== undefined;
  const guarded = safe !== undefined && typeof stamp === "string";
  const named = priority === undefined || PRIORITIES.some((known) => known === priority);
  return moves && guarded && named && (group === undefined || /^\d+$/.test(String(group)));
}

function isBulkBody(body: unknown, query: URLSearchParams): boolean {
  if (!/^\d+$/.test(query.get("ids") ?? "") || !hasOnly(body, ["ticket"])) return false;
  const { ticket } = body;
  if (!hasOnly(ticket, ["additional_tags", "remove_tags"])) return false;
  const lists = Object.values(ticket);
  return lists.length > 0 && lists.every(isTags);
}

function isTags(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === "string" && TAG.test(tag))
  );
}

function hasOnly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.keys(value).every((key) => keys.includes(key));
}

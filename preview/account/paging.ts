import type { Reply } from "./account";
import { json } from "./answers";
import type { Call } from "./call";
import { errorList } from "./errors";
import { idOf, joined, type Row } from "./row";

export type Order = "asc" | "desc";

/** One list as an endpoint offers it. */
export type Listing = Readonly<{
  /** The property that carries the rows: `audits`, `comments`, … */
  name: string;
  /** Oldest first; the listing turns them round where that is asked for. */
  rows: readonly Row[];
  /** Cursor lists name their sort keys; a leading minus turns the order. */
  sortKeys?: readonly string[];
  /** Which style answers when the request asks for none. */
  style?: "offset" | "cursor" | "all";
  more?: (rows: readonly Row[]) => Row;
}>;

/** Lists of Zendesk hold at most a hundred records a page. */
const PAGE_LIMIT = 100;
/** Offset paging ends here, whatever `count` says. */
const OFFSET_DEPTH = 10_000;

/**
 * Answers a list in the style that was asked for. `page[size]`, `page[after]` or `page[before]` mean the
 * cursor style, which drops `sort_by` and `sort_order` without a word; `page` and `per_page` mean offsets.
 */
export function listAnswer(call: Call, listing: Listing): Reply {
  if (isOversized(call))
    return errorList(400, "InvalidPaginationParameter", `A page holds at most ${PAGE_LIMIT} records`);
  if (asksForCursor(call)) return cursorPage(call, listing);
  const asksForOffset = call.query.has("page") || call.query.has("per_page");
  if (listing.style === "cursor" && !asksForOffset) return cursorPage(call, listing);
  if (listing.style === "all" && !asksForOffset)
    return json(200, bodyOf(listing, listing.rows, wholeList(listing)));
  return offsetPage(call, listing);
}

const isOversized = (call: Call): boolean =>
  call.knobs.oversizedPage === "refused" &&
  ["page[size]", "per_page"].some((name) => (idOf(call.query.get(name)) ?? 0) > PAGE_LIMIT);

export const asksForCursor = (call: Call): boolean =>
  ["page[size]", "page[after]", "page[before]"].some((name) => call.query.has(name));

const bodyOf = (listing: Listing, rows: readonly Row[], paging: Row): Row =>
  joined({ [listing.name]: rows }, listing.more?.(rows) ?? {}, paging);

const wholeList = (listing: Listing): Row => ({
  count: listing.rows.length,
  next_page: null,
  previous_page: null,
});

function offsetPage(call: Call, listing: Listing): Reply {
  const page = Math.max(1, idOf(call.query.get("page")) ?? 1);
  const size = pageSize(call.query.get("per_page"), PAGE_LIMIT);
  if (page * size > OFFSET_DEPTH) return tooDeep();
  const rows = turned(listing.rows, orderFrom(call, ["sort_order", "sort"]));
  const from = (page - 1) * size;
  const paging = {
    count: rows.length,
    next_page: from + size < rows.length ? urlWith(call, { page: page + 1, per_page: size }) : null,
    previous_page: page > 1 ? urlWith(call, { page: page - 1, per_page: size }) : null,
  };
  return json(200, bodyOf(listing, rows.slice(from, from + size), paging));
}

const tooDeep = (): Reply =>
  errorList(
    400,
    "InvalidPaginationDepth",
    "Invalid pagination depth",
    `Offset pagination ends at ${OFFSET_DEPTH} records. Use cursor pagination.`,
  );

function cursorPage(call: Call, listing: Listing): Reply {
  const sort = call.query.get("sort");
  if (sort !== null && !(listing.sortKeys ?? []).includes(sort.replace(/^-/, ""))) {
    return errorList(400, "InvalidSortParameter", "Invalid sort parameter", `sort: ${sort} is not supported`);
  }
  const rows = turned(listing.rows, orderFrom(call, ["sort"]));
  const size = pageSize(call.query.get("page[size]"), PAGE_LIMIT);
  const [after, before] = [call.query.get("page[after]"), call.query.get("page[before]")];
  const pivot = after ?? before;
  const at = pivot === null ? null : indexOfCursor(rows, pivot);
  if (at === -1)
    return errorList(400, "InvalidCursor", "Invalid cursor", "The cursor is malformed or its record is gone");
  const from = at === null ? 0 : after === null ? Math.max(0, at - size) : at + 1;
  const slice = rows.slice(from, before === null ? from + size : (at ?? 0));
  const more = before === null ? from + slice.length < rows.length : from > 0;
  return json(200, bodyOf(listing, slice, cursorLinks(call, slice, more, pivot)));
}

function cursorLinks(call: Call, slice: readonly Row[], more: boolean, pivot: string | null): Row {
  const [first, last] = [slice.at(0), slice.at(-1)];
  const after = last === undefined ? pivot : cursorFor(last);
  const before = first === undefined ? pivot : cursorFor(first);
  return {
    meta: { has_more: more, after_cursor: after, before_cursor: before },
    links: {
      next: after === null ? null : urlWith(call, { "page[after]": after, "page[before]": null }),
      prev: before === null ? null : urlWith(call, { "page[before]": before, "page[after]": null }),
    },
  };
}

/** Cursors are opaque to callers; ours name the record next to the gap, so that new records do no harm. */
const cursorFor = (row: Row): string => btoa(JSON.stringify({ o: "id", v: String(row.id) }));

const indexOfCursor = (rows: readonly Row[], cursor: string): number =>
  rows.findIndex((row) => cursorFor(row) === cursor);

const turned = (rows: readonly Row[], order: Order): readonly Row[] =>
  order === "desc" ? [...rows].reverse() : rows;

function orderFrom(call: Call, names: readonly string[]): Order {
  const asked = names.map((name) => call.query.get(name)).find((value) => value !== null);
  return asked === "desc" || asked?.startsWith("-") ? "desc" : "asc";
}

/** Sizes beyond the limit are cut down to it, sizes that are no count are taken as the limit. */
export function pageSize(asked: string | null, limit: number): number {
  const size = idOf(asked) ?? limit;
  return size < 1 ? limit : Math.min(size, limit);
}

/** The request's own address with some parameters set, or taken out by null. */
export function urlWith(call: Call, parameters: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) query.delete(name);
    else query.set(name, String(value));
  }
  return `${call.store.origin}${call.path}.json?${query}`;
}

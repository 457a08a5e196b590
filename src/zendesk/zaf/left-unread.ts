import * as z from "zod/mini";
import type { TicketPart } from "../../domain/ticket";
import { isRecord, type UnknownRecord } from "../framework/record";
import { id, readList } from "../wire/scalars";
import { MOST_COMMENTS } from "../wire/wire-comment";

/** A page of a list as Zendesk answered it; null where it was refused or not asked for. */
export type Body = UnknownRecord | null;

/** What was read of a list from either end. */
export type Ends = readonly [oldest: Body, newest: Body];

/** Whether Zendesk says that its list goes on after this page. */
export function hasMore(body: Body): boolean {
  return (isRecord(body?.meta) && body.meta.has_more === true) || typeof body?.next_page === "string";
}

/**
 * The lists that are longer than what was read of them. Audits tell of comments, too: where they were read whole,
 * no comment is missing. A list of which no page was read is unread altogether and not named here.
 */
export function partlyRead(comments: Ends, audits: Ends): readonly TicketPart[] {
  const moreAudits = isLongerThan("audits", audits);
  const auditsAreWhole = audits.some((body) => body !== null) && !moreAudits;
  const moreComments = !auditsAreWhole && isLongerThan("comments", comments);
  return [
    ...(moreComments ? ["more_comments" as const] : []),
    ...(moreAudits ? ["more_audits" as const] : []),
  ];
}

/** Two pages that do not meet have something between them; exactly two full ones look as if they had. */
function isLongerThan(list: "comments" | "audits", [oldest, newest]: Ends): boolean {
  if (newest === null || !hasMore(newest)) return false;
  if (oldest === null) return true;
  const known = new Set(idsOf(newest[list]));
  return hasMore(oldest) && !idsOf(oldest[list]).some((one) => known.has(one));
}

const idsOf = (list: unknown): readonly string[] =>
  readList(z.object({ id }), list, MOST_COMMENTS).flatMap((item) => item.id ?? []);

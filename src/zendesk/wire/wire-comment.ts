import * as z from "zod/mini";
import { boolean, id, instant, listOf, part, readList, text } from "./scalars";
import { MOST_AUDITS, MOST_EVENTS } from "./wire-audit";
import { wireVia } from "./wire-via";

/** Zendesk refuses a comment beyond the 5,000th of a ticket. */
export const MOST_COMMENTS = 5_000;

/** More files than this on one comment are nobody's payload. */
const MOST_FILES = 20;

/** `GET /api/v2/tickets/{id}/comments`: an item of `comments`. */
export const wireComment = z.object({
  id,
  author_id: id,
  body: text,
  html_body: text,
  plain_body: text,
  public: boolean,
  created_at: instant,
  via: part(wireVia),
  attachments: listOf(z.object({ file_name: text }), MOST_FILES),
});
export type WireComment = z.output<typeof wireComment>;

const wireAuditOfComments = z.object({
  created_at: instant,
  via: part(wireVia),
  events: listOf(z.extend(wireComment, { type: text }), MOST_EVENTS),
});

/** The comments that audits tell of: their `Comment` events, which have moment and channel from their audit. */
export function auditComments(audits: unknown): readonly WireComment[] {
  return readList(wireAuditOfComments, audits, MOST_AUDITS).flatMap(({ created_at, via, events }) =>
    events
      .filter(({ type }) => type === "Comment")
      .map((comment) => ({
        ...comment,
        created_at: comment.created_at ?? created_at,
        via: comment.via ?? via,
      })),
  );
}

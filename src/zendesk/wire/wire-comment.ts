import * as z from "zod/mini";
import { boolean, id, instant, listOf, part, text } from "./scalars";
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

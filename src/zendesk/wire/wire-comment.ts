import * as z from "zod/mini";
import { boolean, id, instant, part, text } from "./scalars";
import { wireVia } from "./wire-via";

/** Zendesk refuses a comment beyond the 5,000th of a ticket. */
export const MOST_COMMENTS = 5_000;

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
});
export type WireComment = z.output<typeof wireComment>;

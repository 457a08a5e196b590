import * as z from "zod/mini";
import { boolean, id, instant, listOf, part, text } from "./scalars";

export const MOST_LOG_EVENTS = 5_000;
const MOST_FORM_FIELDS = 50;

const formField = z.object({ label: text, name: text, text, email: text, value: text });

/** `GET /api/v2/tickets/{id}/conversation_log`: an item of `events`. The bot's Support user id is -1. */
export const wireLogEvent = z.object({
  created_at: instant,
  received_at: instant,
  author: part(z.object({ type: text, display_name: text, "zen:support:user_id": id })),
  content: part(
    z.object({
      text,
      body: text,
      textFallback: text,
      fields: listOf(formField, MOST_FORM_FIELDS),
    }),
  ),
  source: part(z.object({ type: text })),
  metadata: part(z.object({ public: boolean })),
  attachments: listOf(z.object({ filename: text, file_name: text }), MOST_FORM_FIELDS),
});
export type WireLogEvent = z.output<typeof wireLogEvent>;

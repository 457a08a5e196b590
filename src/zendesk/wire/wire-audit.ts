import * as z from "zod/mini";
import type { ChangeValue } from "../../domain/ticket";
import { id, instant, part, readList, readRecord, readText, text, tolerant } from "./scalars";
import { wireVia } from "./wire-via";

export const MOST_AUDITS = 5_000;
export const MOST_EVENTS = 500;
const MOST_HISTORY = 5_000;
/** An audit's own metadata is at most 1 KB, so more keys than this were never written by Zendesk. */
const MOST_METADATA_KEYS = 256;
const MOST_TAGS = 1_000;

/** One line of a chat or messaging transcript. Timestamps are epoch seconds in some, milliseconds in others. */
export const wireChatMessage = z.object({
  type: text,
  message_id: id,
  actor_type: text,
  actor_id: id,
  actor_name: text,
  message: text,
  filename: text,
  timestamp: instant,
});
export type WireChatMessage = z.output<typeof wireChatMessage>;

/** An audit's value of a field. Objects (SLA targets) say nothing of a field and are null. */
function readChangeValue(value: unknown): ChangeValue {
  if (!Array.isArray(value)) return readText(value);
  return value.flatMap((item) => readText(item) ?? []).slice(0, MOST_TAGS);
}

/**
 * An event of an audit. The transcript of a `ChatStartedEvent` stands in its `value`, in older tickets on
 * the event itself; other events have their field's value there.
 */
const wireEvent = z.pipe(
  z.object({
    type: text,
    field_name: id,
    value: z.optional(z.unknown()),
    previous_value: tolerant(readChangeValue),
    history: z.optional(z.unknown()),
    via: part(wireVia),
  }),
  z.transform(({ type, field_name, previous_value, via, value, history }) => ({
    type,
    field_name,
    previous_value,
    via,
    value: readChangeValue(value),
    history: readList(wireChatMessage, history ?? readRecord(value, 64)?.history, MOST_HISTORY),
  })),
);
export type WireEvent = z.output<typeof wireEvent>;

/** `GET /api/v2/tickets/{id}/audits`: an item of `audits`. */
export const wireAudit = z.object({
  id,
  author_id: id,
  created_at: instant,
  via: part(wireVia),
  metadata: part(z.object({ custom: tolerant((value) => readRecord(value, MOST_METADATA_KEYS)) })),
  events: tolerant((value) => readList(wireEvent, value, MOST_EVENTS)),
});
export type WireAudit = z.output<typeof wireAudit>;

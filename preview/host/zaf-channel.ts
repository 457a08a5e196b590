import { ticketChannel } from "./open-ticket";
import type { TicketRecord } from "./records";

/** Channels on which customers and agents write to each other live. */
const LIVE_CHANNELS = ["chat", "native_messaging", "whatsapp", "line", "instagram_dm"];

/**
 * `channel` as an app reads it: whether customer and agent write to each other live there, and whether they
 * still can. Until the ticket is solved, as we read Zendesk's documentation.
 */
export function zafChannel(record: TicketRecord) {
  const name = ticketChannel(record);
  const sessionBased = LIVE_CHANNELS.includes(name);
  const over = record.status === "solved" || record.status === "closed";
  return { name, sessionBased, sessionActive: sessionBased && !over };
}

import type { OtherTicket } from "../../domain/ticket";
import type { WireTicketLine } from "../wire/wire-ticket";

/** A subject and a first message are enough to know a case again. */
const TEXT_LENGTH = 600;

/** A requester's other tickets as the domain compares them, newest first; the one on screen is not among them. */
export function otherTickets(
  lines: readonly WireTicketLine[],
  ticketId: string | null,
): readonly OtherTicket[] {
  return lines
    .flatMap(({ id, status, created_at, via, tags, subject, description }) =>
      id === null || id === ticketId || created_at === null
        ? []
        : [
            {
              id,
              status: status?.toLowerCase() ?? "",
              createdAt: created_at,
              tags: inherits(via) ? [] : tags,
              text: [subject, description]
                .filter((part) => part !== null)
                .join("\n")
                .slice(0, TEXT_LENGTH),
            },
          ],
    )
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

/** A follow-up has the tags of the ticket it follows, whatever happened on it. */
const inherits = (via: WireTicketLine["via"]): boolean =>
  via?.source?.rel === "follow_up" || via?.channel === "closed_ticket";

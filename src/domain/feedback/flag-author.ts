import type { Ticket, TicketChange } from "../ticket";
import { type FlagAct, tagActs } from "./tag-acts";
import { isOurs } from "./tags";

/**
 * Who flagged, from the ticket's own changes: the newest change that added a tag of ours, while any still
 * stands. Null where the changes show no flag, or show that it was taken off again.
 */
export function flagAuthor(changes: readonly TicketChange[], prefix: string): FlagAct | null {
  const acts = tagActs(changes, prefix);
  if ((acts[0]?.left ?? 0) === 0) return null;
  const last = acts.find((act) => act.added.length > 0);
  return last ? { by: last.by, at: last.at } : null;
}

/**
 * Our tags that count on this ticket. A follow-up inherits the tags of the ticket it follows, so there a
 * tag counts only if a later change of this very ticket added it; if the changes were not read, none does.
 */
export function flagTagsThatCount(
  ticket: Pick<Ticket, "tags" | "followUp" | "changes">,
  prefix: string,
): readonly string[] {
  const ours = ticket.tags.filter((tag) => isOurs(tag, prefix));
  if (!ticket.followUp) return ours;
  const later = tagActs(ticket.changes, prefix).filter((act) => !act.born);
  const added = new Set(later.flatMap((act) => act.added));
  return ours.filter((tag) => added.has(tag));
}

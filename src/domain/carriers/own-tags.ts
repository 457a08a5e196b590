import type { Ticket } from "../ticket";

/**
 * The tags that say something of this ticket: all of them, but on a follow-up only those that this ticket's
 * own updates added after its creation. A follow-up is born with the tags of the ticket it follows.
 */
export function ownTags(ticket: Ticket): readonly string[] {
  if (!ticket.followUp) return ticket.tags;
  const added = new Set(
    ticket.changes
      .filter(({ field, kind }) => field === "tags" && kind === "change")
      .flatMap(({ from, to }) => tagList(to).filter((tag) => !tagList(from).includes(tag))),
  );
  return ticket.tags.filter((tag) => added.has(tag));
}

/** A tags value of an audit: a list, or Zendesk's older form, one text. */
function tagList(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? value.split(/[\s,]+/).filter((tag) => tag !== "") : value;
}

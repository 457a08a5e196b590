import type { Ticket, TicketChange } from "../ticket";

/**
 * The tags that say something of this ticket: all of them, but on a follow-up only those that this ticket's
 * own updates added after its creation. A follow-up is born with the tags of the ticket it follows.
 */
export function ownTags(ticket: Ticket): readonly string[] {
  if (!ticket.followUp) return ticket.tags;
  const added = new Set(
    ticket.changes.filter(({ field, kind }) => field === "tags" && kind === "change").flatMap(addedTags),
  );
  return ticket.tags.filter((tag) => added.has(tag));
}

/**
 * Of these, the tags that may be a bot's: not those that an agent added by hand and nobody else since. Who set a tag
 * that no change tells of is not known, and it may be a bot's.
 */
export function tagsNotByHand(ticket: Ticket): readonly string[] {
  const byHand = new Map<string, boolean>();
  for (const change of ticket.changes) {
    if (change.field === "tags") for (const tag of addedTags(change)) byHand.set(tag, change.byHand === true);
  }
  return ownTags(ticket).filter((tag) => byHand.get(tag) !== true);
}

const addedTags = ({ from, to }: TicketChange): readonly string[] =>
  tagList(to).filter((tag) => !tagList(from).includes(tag));

/** A tags value of an audit: a list, or Zendesk's older form, one text. */
function tagList(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? value.split(/[\s,]+/).filter((tag) => tag !== "") : value;
}

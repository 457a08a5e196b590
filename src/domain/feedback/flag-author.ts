import type { Actor, ChangeValue, Ticket, TicketChange } from "../ticket";
import { isOurs } from "./tags";

/** Who last put one of our tags on the ticket (or took the last one off), and when (ISO 8601). */
export type FlagAct = Readonly<{ by: Actor; at: string }>;

type TagAct = FlagAct & Readonly<{ added: readonly string[]; removed: readonly string[]; left: number }>;

/**
 * Who flagged, from the ticket's own changes: the newest change that added a tag of ours, while any still
 * stands. Null where the changes show no flag, or show that it was taken off again. Zendesk's tag events
 * carry the whole set before and after, so what was added is their difference.
 */
export function flagAuthor(changes: readonly TicketChange[], prefix: string): FlagAct | null {
  const acts = tagActs(changes, prefix);
  if ((acts[0]?.left ?? 0) === 0) return null;
  const last = acts.find((act) => act.added.length > 0);
  return last ? { by: last.by, at: last.at } : null;
}

/** Who last took one of these tags of ours off; null where the changes do not show it. */
export function flagRemover(
  changes: readonly TicketChange[],
  prefix: string,
  tags: readonly string[],
): FlagAct | null {
  const last = tagActs(changes, prefix).find((act) => act.removed.some((tag) => tags.includes(tag)));
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
  const later = ticket.changes.filter((change) => change.kind === "change");
  const added = new Set(tagActs(later, prefix).flatMap((act) => act.added));
  return ours.filter((tag) => added.has(tag));
}

/** Newest first, whatever the order of the list. */
function tagActs(changes: readonly TicketChange[], prefix: string): readonly TagAct[] {
  return changes
    .filter((change) => change.field === "tags")
    .sort(newestFirst)
    .map((change) => {
      const before = ourTags(change.from, prefix);
      const after = ourTags(change.to, prefix);
      return {
        by: change.by,
        at: change.at,
        added: after.filter((tag) => !before.includes(tag)),
        removed: before.filter((tag) => !after.includes(tag)),
        left: after.length,
      };
    })
    .filter((act) => act.added.length > 0 || act.removed.length > 0);
}

/** Audits of one second keep the order of their ids, which Zendesk counts upwards. */
function newestFirst(a: TicketChange, b: TicketChange): number {
  const apart = Date.parse(b.at) - Date.parse(a.at);
  return apart || b.auditId.length - a.auditId.length || b.auditId.localeCompare(a.auditId);
}

/** Zendesk writes a tag set as a list or as one text with spaces between the tags. */
function ourTags(value: ChangeValue, prefix: string): readonly string[] {
  const tags = typeof value === "string" ? value.split(/[\s,]+/) : (value ?? []);
  return tags.filter((tag) => isOurs(tag, prefix));
}

import type { Ticket } from "../../domain/ticket";

/** One reading of a ticket as the bulk get gave it, and with what REST added. */
export type CompleteReading = Readonly<{ opened: Ticket; completed: Ticket }>;

/**
 * The ticket just opened with what REST said of it before, or null where that may have changed: another
 * ticket, a later server stamp, or a conversation that went on. An agent's unsaved edits change none of
 * these, and Zendesk's limits forbid asking again for each of them.
 */
export function withKeptParts(opened: Ticket, last: CompleteReading | null): Ticket | null {
  if (last === null || opened.id !== last.opened.id) return null;
  if (opened.updatedAt === null || opened.updatedAt !== last.opened.updatedAt) return null;
  if (opened.turns.length !== last.opened.turns.length) return null;
  const { comments, turns, changes, pointers, groups, others, unread } = last.completed;
  return { ...opened, comments, turns, changes, pointers, groups, others, unread };
}

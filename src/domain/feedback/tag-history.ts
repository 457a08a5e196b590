import type { Actor, TicketChange } from "../ticket";
import { type FlagAct, tagActs } from "./tag-acts";

/** Who put a standing tag there; a lower `order` was there earlier. */
export type TagOwner = FlagAct & Readonly<{ order: number; born: boolean }>;

/** Who took a tag off, and whose it was; null where that is older than the changes. */
export type TagRemoval = FlagAct & Readonly<{ of: Actor | null }>;

/**
 * What the audits know of our tags: who put each one that stands, and who took off each one that is gone,
 * newest first where a tag came and went more than once.
 */
export type TagHistory = Readonly<{
  owners: ReadonlyMap<string, TagOwner>;
  removals: ReadonlyMap<string, readonly TagRemoval[]>;
}>;

/** Where the audits could not be read: nothing is known of anybody. */
export const NO_HISTORY: TagHistory = { owners: new Map(), removals: new Map() };

/**
 * Replays a ticket's tag changes. A tag no change speaks of is in neither map: it is older than the
 * changes that were read, or newer than what the audits show yet.
 */
export function tagHistory(changes: readonly TicketChange[], prefix: string): TagHistory {
  const owners = new Map<string, TagOwner>();
  const removals = new Map<string, readonly TagRemoval[]>();
  for (const [order, act] of [...tagActs(changes, prefix)].reverse().entries()) {
    for (const tag of act.removed) {
      const removal = { by: act.by, at: act.at, of: owners.get(tag)?.by ?? null };
      removals.set(tag, [removal, ...(removals.get(tag) ?? [])]);
      owners.delete(tag);
    }
    for (const tag of act.added) owners.set(tag, { by: act.by, at: act.at, order, born: act.born });
  }
  return { owners, removals };
}

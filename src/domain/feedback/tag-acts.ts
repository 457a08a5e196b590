import type { Actor, ChangeValue, TicketChange } from "../ticket";
import { isOurs } from "./tags";

/** Who did something to our tags, and when (ISO 8601). */
export type FlagAct = Readonly<{ by: Actor; at: string }>;

export type TagAct = FlagAct &
  Readonly<{
    /** A value the ticket was born with; on a follow-up that is what it inherited. */
    born: boolean;
    added: readonly string[];
    removed: readonly string[];
    /** How many tags of ours stood after it. */
    left: number;
  }>;

/** A write by REST stands in the audits under the agent whose session it used. */
export const isSelf = (actor: Actor, agentId: string): boolean =>
  actor.kind === "person" && actor.id === agentId;

/**
 * What was done to our tags on one ticket, newest first, whatever the order of the list. Zendesk's tag
 * events carry the whole set before and after, so what was done is their difference.
 */
export function tagActs(changes: readonly TicketChange[], prefix: string): readonly TagAct[] {
  return changes
    .filter((change) => change.field === "tags")
    .sort(byAudit)
    .map((change) => actOf(change, prefix))
    .filter((act) => act.added.length > 0 || act.removed.length > 0)
    .reverse();
}

function actOf(change: TicketChange, prefix: string): TagAct {
  const before = ourTags(change.from, prefix);
  const after = ourTags(change.to, prefix);
  return {
    by: change.by,
    at: change.at,
    born: change.kind === "create",
    added: after.filter((tag) => !before.includes(tag)),
    removed: before.filter((tag) => !after.includes(tag)),
    left: after.length,
  };
}

/**
 * Audits of one second keep the order of their ids, which Zendesk counts upwards; events of one audit keep
 * the order in which they stand there: what the agent did, then what a trigger made of it.
 */
function byAudit(a: TicketChange, b: TicketChange): number {
  const apart = a.at === b.at ? 0 : Date.parse(a.at) - Date.parse(b.at);
  return apart || a.auditId.length - b.auditId.length || a.auditId.localeCompare(b.auditId);
}

/** Zendesk writes a tag set as a list or as one text with spaces between the tags. */
function ourTags(value: ChangeValue, prefix: string): readonly string[] {
  const tags = typeof value === "string" ? value.split(/[\s,]+/) : (value ?? []);
  return tags.filter((tag) => isOurs(tag, prefix));
}

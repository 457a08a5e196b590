import type { Landing, Move } from "./handoff-review";
import type { Ticket } from "./ticket";

/** The moves that count for a handoff may carry a time a little before the bot's own clock said so. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** Triggers run with the update that sets them off or with the next; what moves a case later found it landed. */
const SETTLED_SECONDS = 60;

/** Every change of group from the handoff on, oldest first, with whoever or whatever made it and how long after. */
export function movesSince(ticket: Ticket, handedOver: string | null): readonly Move[] {
  const from = handedOver === null ? Number.NaN : Date.parse(handedOver);
  const nameOf = (id: string | null) => ticket.groups.find((group) => group.id === id)?.name ?? id;
  return ticket.changes
    .filter(
      ({ field, kind, at }) =>
        field === "group_id" && kind === "change" && !(Date.parse(at) < from - CLOCK_SLACK_MS),
    )
    .map((change) => ({
      auditId: change.auditId,
      at: change.at,
      afterSeconds: Number.isNaN(from) ? null : Math.round((Date.parse(change.at) - from) / 1000),
      from: nameOf(textOrNull(change.from)),
      to: nameOf(textOrNull(change.to)),
      by: change.by,
    }));
}

/** Where the case first came to rest after the handoff: after what moved it at once, before what moved it later. */
export function landing({ group }: Ticket, moves: readonly Move[]): Landing {
  const later = moves.find(
    ({ afterSeconds, from }) => (afterSeconds ?? 0) > SETTLED_SECONDS && from !== null,
  );
  const settling = moves.slice(0, later === undefined ? moves.length : moves.indexOf(later));
  const last = settling.at(-1);
  if (last !== undefined) return { group: last.to, by: last.by };
  return { group: later === undefined ? (group?.name ?? group?.id ?? null) : later.from, by: null };
}

const textOrNull = (value: string | readonly string[] | null): string | null =>
  typeof value === "string" && value !== "" ? value : null;

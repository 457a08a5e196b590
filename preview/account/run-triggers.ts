import type { Row } from "./row";
import type { ChangeGroup } from "./save-update";
import type { NamedRecord, TicketRecord } from "./store";
import { differenceOf } from "./ticket-difference";
import { applyPatch, type CommentDraft } from "./ticket-patch";
import type { Trigger, TriggerPart } from "./trigger";
import { actionsOf } from "./trigger-actions";
import { conditionHolds } from "./trigger-conditions";

/** One update that triggers look at: the ticket before it (null for a new one), and the comment it brought. */
export type Occasion = Readonly<{
  before: TicketRecord | null;
  comment: CommentDraft | null;
  fields: ReadonlyMap<number, NamedRecord>;
}>;

/** The ticket after the rules, and what each rule moved, marked as that rule's doing. */
export type Reaction = Readonly<{ ticket: TicketRecord; changes: readonly ChangeGroup[] }>;

/**
 * Runs the rules over an update. They are tried in order, from the top again whenever one has moved
 * something, and each acts at most once: so Zendesk's help describes its cycle.
 */
export function runTriggers(triggers: readonly Trigger[], after: TicketRecord, occasion: Occasion): Reaction {
  const changes: ChangeGroup[] = [];
  let ticket = after;
  let waiting = triggers.filter((one) => one.active !== false);
  for (;;) {
    const current = ticket;
    const next = waiting.find((one) => holds(one, current, occasion));
    if (next === undefined) return { ticket, changes };
    waiting = waiting.filter((one) => one !== next);
    const acted = applyPatch(ticket, actionsOf(next), occasion.fields);
    const moved = differenceOf(ticket, acted);
    if (moved.length > 0) changes.push({ changes: moved, via: ruleVia(next) });
    ticket = acted;
  }
}

/** The mark on a child event that tells a trigger did it. */
const ruleVia = (trigger: Trigger): Row => ({
  channel: "rule",
  source: { from: { id: trigger.id, title: trigger.title }, to: {}, rel: "trigger" },
});

function holds({ conditions }: Trigger, ticket: TicketRecord, occasion: Occasion): boolean {
  const { before, comment } = occasion;
  const changes = before === null ? [] : differenceOf(before, ticket);
  const isNew = before === null;
  const test = (part: TriggerPart) => conditionHolds(part, { ticket, changes, comment, isNew });
  return conditions.all.every(test) && (conditions.any.length === 0 || conditions.any.some(test));
}

import { idOf, type Row, textOf } from "./row";
import type { ChangeGroup } from "./save-update";
import { type NamedRecord, PRIORITIES, STATUSES, type TicketRecord } from "./store";
import { differenceOf, type FieldChange } from "./ticket-difference";
import { applyPatch, type CommentDraft, EMPTY_PATCH, PROPERTIES, type TicketPatch } from "./ticket-patch";
import type { Trigger, TriggerPart } from "./trigger";

/** One update that triggers look at: the ticket before it, and the comment it brought. */
export type Occasion = Readonly<{
  before: TicketRecord;
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

function holds(trigger: Trigger, ticket: TicketRecord, occasion: Occasion): boolean {
  const changes = differenceOf(occasion.before, ticket);
  const test = (part: TriggerPart): boolean => conditionHolds(part, ticket, occasion, changes);
  const { all, any } = trigger.conditions;
  return all.every(test) && (any.length === 0 || any.some(test));
}

function conditionHolds(
  part: TriggerPart,
  ticket: TicketRecord,
  occasion: Occasion,
  changes: readonly FieldChange[],
): boolean {
  if (part.field === "update_type") return part.value !== "Create";
  if (part.field === "comment_is_public") return commentIs(part.value ?? "", occasion.comment);
  if (part.field === "current_tags") return tagsHold(part, ticket.tags);
  const name = changeName(part.field);
  const value =
    name in ticket ? ticket[name] : ticket.custom_fields.find((one) => String(one.id) === name)?.value;
  return compare(part, value, changes.find((one) => one.field_name === name) ?? null);
}

const commentIs = (wanted: string, comment: CommentDraft | null): boolean =>
  wanted === "not_relevant"
    ? comment !== null
    : comment !== null && String(comment.public ?? true) === wanted;

/** Tags are named in one text, separated by spaces; one of them is enough. */
function tagsHold(part: TriggerPart, tags: readonly string[]): boolean {
  const found = wordsIn(part.value).some((tag) => tags.includes(tag));
  return part.operator === "not_includes" ? !found : found;
}

function compare(part: TriggerPart, value: unknown, change: FieldChange | null): boolean {
  const wanted = part.value ?? "";
  const same = String(value ?? "") === wanted;
  switch (part.operator ?? "is") {
    case "is":
      return same;
    case "is_not":
      return !same;
    case "changed":
      return change !== null;
    case "not_changed":
      return change === null;
    case "value":
      return change !== null && same;
    case "value_previous":
      return change !== null && String(change.previous_value ?? "") === wanted;
    case "less_than":
      return rank(value) < rank(wanted);
    case "greater_than":
      return rank(value) > rank(wanted);
    default:
      return false;
  }
}

/** Status and priority have an order; other values have none, so no value is above or below another. */
const rank = (value: unknown): number => {
  const places = [STATUSES, PRIORITIES].map((order) => order.findIndex((one) => one === value));
  return places.find((place) => place >= 0) ?? Number.NaN;
};

function actionsOf(trigger: Trigger): TicketPatch {
  return trigger.actions.reduce<TicketPatch>((patch, { field, value }) => {
    const tags = wordsIn(value);
    if (field === "current_tags") return { ...patch, tags: [...patch.tags, { kind: "add", tags }] };
    if (field === "remove_tags") return { ...patch, tags: [...patch.tags, { kind: "remove", tags }] };
    if (field === "set_tags") return { ...patch, tags: [...patch.tags, { kind: "set", tags }] };
    const name = changeName(field);
    const id = idOf(name);
    if (id !== null) return { ...patch, entries: [...patch.entries, { id, value: textOf(value) }] };
    if (!PROPERTIES.some((one) => one === name)) return patch;
    return { ...patch, properties: { ...patch.properties, [name]: value === "" ? null : value } };
  }, EMPTY_PATCH);
}

/** Rules say `custom_fields_12` where audits say `12`; other names are the same. */
const changeName = (field: string): string => field.replace(/^custom_fields_/, "");

const wordsIn = (value: unknown): readonly string[] =>
  (textOf(value) ?? "").split(/\s+/).filter((word) => word !== "");

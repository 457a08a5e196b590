import { PRIORITIES, STATUSES, type TicketRecord } from "./store";
import type { FieldChange } from "./ticket-difference";
import type { CommentDraft } from "./ticket-patch";
import type { TriggerPart } from "./trigger";
import { changeName, wordsIn } from "./trigger-actions";

/** The ticket as it stands now in the update, what has moved so far, and the comment that came with it. */
export type Situation = Readonly<{
  ticket: TicketRecord;
  changes: readonly FieldChange[];
  comment: CommentDraft | null;
  /** The update is the ticket's first. */
  isNew: boolean;
}>;

/** Whether one condition holds. An operator that is not known here holds never. */
export function conditionHolds(part: TriggerPart, { ticket, changes, comment, isNew }: Situation): boolean {
  if (part.field === "update_type") return (part.value === "Create") === isNew;
  if (part.field === "comment_is_public") return commentIs(part.value ?? "", comment);
  if (part.field === "current_tags") return tagsHold(part, ticket.tags);
  const name = changeName(part.field);
  const entry = ticket.custom_fields.find((one) => String(one.id) === name);
  const change = changes.find((one) => one.field_name === name) ?? null;
  return compare(part, entry === undefined ? ticket[name] : entry.value, change);
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
function rank(value: unknown): number {
  const places = [STATUSES, PRIORITIES].map((order: readonly unknown[]) => order.indexOf(value));
  return places.find((place) => place >= 0) ?? Number.NaN;
}

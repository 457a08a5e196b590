import { joined, rowsOf, textOf } from "./row";
import type { FieldEntry, NamedRecord, TicketRecord } from "./store";

/**
 * Options of drop-downs and multi-selects, and ticked checkboxes, are tags of the ticket: whoever changes
 * one changes the other. These two functions keep them in step; other fields have no tags.
 */
type Fields = ReadonlyMap<number, NamedRecord>;

/** Sets fields and moves their option tags with them. */
export function setFields(
  ticket: TicketRecord,
  entries: readonly FieldEntry[],
  fields: Fields,
): TicketRecord {
  if (entries.length === 0) return ticket;
  let { tags, custom_fields } = ticket;
  for (const entry of entries) {
    const field = fields.get(entry.id);
    const before = tagsIn(field, custom_fields.find((one) => one.id === entry.id)?.value);
    const after = tagsIn(field, entry.value);
    tags = [...tags.filter((tag) => !before.includes(tag) || after.includes(tag)), ...after];
    custom_fields = withEntry(custom_fields, entry);
  }
  return { ...ticket, tags: [...new Set(tags)], custom_fields };
}

/** Sets the ticket's tags and moves the fields whose option tags came or went. */
export function setTags(ticket: TicketRecord, tags: readonly string[], fields: Fields): TicketRecord {
  if (tags === ticket.tags) return ticket;
  const gone = ticket.tags.filter((tag) => !tags.includes(tag));
  const come = tags.filter((tag) => !ticket.tags.includes(tag));
  let next: TicketRecord = joined(ticket, { tags });
  for (const field of fields.values()) {
    const now = ticket.custom_fields.find((one) => one.id === field.id)?.value ?? null;
    const value = fieldValue(field, now, gone, come);
    if (value !== now) next = setFields(next, [{ id: field.id, value }], fields);
  }
  return next;
}

function fieldValue(
  field: NamedRecord,
  now: unknown,
  gone: readonly string[],
  come: readonly string[],
): unknown {
  const own = (tags: readonly string[]) => tags.filter((tag) => optionTags(field).includes(tag));
  const [left, added] = [own(gone), own(come)];
  if (left.length === 0 && added.length === 0) return now;
  if (field.type === "checkbox") return added.length > 0;
  if (field.type === "tagger") return added.at(-1) ?? null;
  return [...tagsIn(field, now).filter((tag) => !left.includes(tag)), ...added];
}

/** All tags a field can bring. */
function optionTags(field: NamedRecord): readonly string[] {
  switch (field.type) {
    case "tagger":
    case "multiselect":
      return rowsOf(field.custom_field_options).flatMap((option) => textOf(option.value) ?? []);
    case "checkbox":
      return [textOf(field.tag) ?? ""].filter((tag) => tag !== "");
    default:
      return [];
  }
}

/** The tags that this value of the field stands for. */
function tagsIn(field: NamedRecord | undefined, value: unknown): readonly string[] {
  if (field === undefined) return [];
  if (field.type === "checkbox") return value === true ? optionTags(field) : [];
  const values = Array.isArray(value) ? value : [value];
  return optionTags(field).filter((tag) => values.includes(tag));
}

const withEntry = (entries: readonly FieldEntry[], entry: FieldEntry): readonly FieldEntry[] =>
  entries.some((one) => one.id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries, entry];

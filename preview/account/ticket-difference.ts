import { isRow, type Row } from "./row";
import type { TicketRecord } from "./store";
import { sameTags } from "./tag-set";
import { PROPERTIES } from "./ticket-patch";

/** One Change event's facts: an audit writes values as text, tags as a list, a custom field under its id. */
export type FieldChange = Readonly<{ field_name: string; value: unknown; previous_value: unknown }>;

/** What moved between two versions of a ticket; empty when nothing did, whatever was sent. */
export function differenceOf(before: TicketRecord, after: TicketRecord): readonly FieldChange[] {
  const moved = PROPERTIES.filter((name) => before[name] !== after[name]);
  const properties = moved.flatMap((name) => changed(name, before[name], after[name]));
  const tags = sameTags(before.tags, after.tags)
    ? []
    : [{ field_name: "tags", value: after.tags, previous_value: before.tags }];
  const entries = after.custom_fields.flatMap((entry) =>
    changed(String(entry.id), before.custom_fields.find((one) => one.id === entry.id)?.value, entry.value),
  );
  return [...properties, ...tags, ...entries];
}

function changed(name: string, from: unknown, to: unknown): readonly FieldChange[] {
  if (from === to) return [];
  const [previous_value, value] = [written(from), written(to)];
  if (JSON.stringify(previous_value) === JSON.stringify(value)) return [];
  return [{ field_name: name, value, previous_value }];
}

/** An id is written `"360001"`, a ticked box `"1"`, a list as a list of such words, nothing as null. */
function written(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(written);
  return isRow(value) ? (value satisfies Row) : value;
}

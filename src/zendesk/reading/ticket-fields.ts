import type { FieldValue, TicketField } from "../../domain/ticket";
import type { WireTicketField } from "../wire/wire-account";

type Valued = Readonly<{ id: string | null; value: FieldValue }>;

/**
 * A ticket's custom fields with what the account says of them. A field nobody described has no title and
 * no options; the same id twice counts once, the later value wins.
 */
export function ticketFields(
  values: readonly Valued[],
  described: readonly WireTicketField[],
): readonly TicketField[] {
  const known = new Map(described.map((field) => [field.id, field]));
  const fields = new Map<string, TicketField>();
  for (const { id, value } of values) {
    if (id === null) continue;
    const field = known.get(id);
    fields.set(id, {
      id,
      value,
      title: field?.title ?? null,
      type: field?.type ?? null,
      options: optionsOf(field),
    });
  }
  return [...fields.values()];
}

function optionsOf(field: WireTicketField | undefined): TicketField["options"] {
  return (field?.custom_field_options ?? []).flatMap(({ name, value }) =>
    value === null ? [] : [{ value, name: name ?? value }],
  );
}

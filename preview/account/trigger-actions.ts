import { idOf, textOf } from "./row";
import type { TagChange } from "./tag-set";
import { EMPTY_PATCH, PROPERTIES, type TicketPatch } from "./ticket-patch";
import type { Trigger, TriggerPart } from "./trigger";

const TAG_ACTIONS = new Map<string, TagChange["kind"]>([
  ["current_tags", "add"],
  ["remove_tags", "remove"],
  ["set_tags", "set"],
]);

/** What a rule does to a ticket, as one patch. Actions that change nothing, mails for instance, are passed over. */
export const actionsOf = ({ actions }: Trigger): TicketPatch => ({
  ...EMPTY_PATCH,
  tags: actions.flatMap(({ field, value }) => {
    const kind = TAG_ACTIONS.get(field);
    return kind === undefined ? [] : [{ kind, tags: wordsIn(value) }];
  }),
  entries: actions.flatMap(({ field, value }) => {
    const id = idOf(changeName(field));
    return id === null ? [] : [{ id, value: textOf(value) }];
  }),
  properties: Object.fromEntries(
    actions.filter(setsProperty).map(({ field, value }) => [field, value || null]),
  ),
});

const setsProperty = ({ field }: TriggerPart): boolean => PROPERTIES.some((one) => one === field);

/** Rules say `custom_fields_12` where audits say `12`; other names are the same. */
export const changeName = (field: string): string => field.replace(/^custom_fields_/, "");

export const wordsIn = (value: unknown): readonly string[] =>
  (textOf(value) ?? "").split(/\s+/).filter((word) => word !== "");

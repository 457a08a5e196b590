import type { FieldState, OpenTicket } from "./open-ticket";
import type { Directory, TicketFieldRecord } from "./records";

type Option = Readonly<{ label: string; value: string }>;

const SYSTEM = [
  "subject",
  "status",
  "priority",
  "type",
  "tags",
  "assignee",
  "requester",
  "brand",
  "collaborator",
] as const;

const options = (...values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ label: value.charAt(0).toUpperCase() + value.slice(1), value }));

const SYSTEM_OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  status: options("new", "open", "pending", "hold", "solved"),
  priority: options("low", "normal", "high", "urgent"),
  type: options("question", "incident", "problem", "task"),
};

/** `ticketFields`: every field of the form by its framework name, with its options. */
export function zafTicketFields(ticket: OpenTicket, directory: Directory) {
  const custom = directory.ticketFields.filter(isCustom).map((field) => `custom_field_${field.id}`);
  return [...SYSTEM, ...custom].flatMap((name) => zafTicketField(ticket, directory, name) ?? []);
}

/** One field by its name (`priority`, `custom_field_36`), or null where the form has none such. */
export function zafTicketField({ fieldStates }: OpenTicket, directory: Directory, name: string) {
  const state = fieldStates[name] ?? {};
  const custom = directory.ticketFields.find(
    (field) => isCustom(field) && `custom_field_${field.id}` === name,
  );
  if (custom) {
    const values = custom.custom_field_options.map((option) => ({ label: option.name, value: option.value }));
    return described(name, custom.title, custom.type, custom.required, values, state);
  }
  if (!SYSTEM.some((each) => each === name)) return null;
  return described(
    name,
    name.charAt(0).toUpperCase() + name.slice(1),
    name,
    false,
    optionsOf(name, directory),
    state,
  );
}

function optionsOf(name: string, { groups }: Directory): readonly Option[] {
  if (name === "assignee") return groups.map((group) => ({ label: group.name, value: String(group.id) }));
  return SYSTEM_OPTIONS[name] ?? [];
}

function described(
  name: string,
  label: string,
  type: string,
  isRequired: boolean,
  optionValues: readonly Option[],
  state: FieldState,
) {
  return {
    name,
    label: state.label ?? label,
    type,
    isVisible: !state.hidden,
    isEnabled: !state.disabled,
    isRequired,
    requiredOnStatuses: [],
    optionValues,
    optionGroups: [],
  };
}

/** REST lists Zendesk's own fields beside the account's; the former have framework names of their own. */
function isCustom({ type }: TicketFieldRecord): boolean {
  return ![
    "subject",
    "description",
    "status",
    "custom_status",
    "priority",
    "tickettype",
    "group",
    "assignee",
    "basic_priority",
  ].includes(type);
}

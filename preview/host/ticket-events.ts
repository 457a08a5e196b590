import { type Directory, findById } from "./records";
import { zafUserById, zafUsersById } from "./zaf-user";

/** An event an app may listen to, with what its handler is given. */
export type ZafEvent = readonly [name: string, payload: unknown];

const SIMPLE: Readonly<Record<string, string>> = {
  subject: "ticket.subject",
  priority: "ticket.priority",
  type: "ticket.type",
  tags: "ticket.tags",
  external_id: "ticket.externalId",
  problem_id: "ticket.problem_id",
  due_at: "ticket.due_date",
  ticket_form_id: "ticket.form.id",
};

/**
 * The `*.changed` events that one changed field brings; people and groups bring one for each of their
 * properties. A handler is given the new value.
 */
export function changeEvents(field: string, value: unknown, directory: Directory): readonly ZafEvent[] {
  const id = typeof value === "number" ? value : null;
  if (field === "status")
    return ["ticket.status", "ticket.statusCategory"].map((name) => [`${name}.changed`, value]);
  const simple = Object.hasOwn(SIMPLE, field) ? SIMPLE[field] : undefined;
  if (simple) return [[`${simple}.changed`, value]];
  if (field.startsWith("custom_field_")) return [[`ticket.${field}.changed`, value]];
  switch (field) {
    case "group_id":
      return [
        ["ticket.assignee.group.id.changed", id],
        ["ticket.assignee.group.name.changed", findById(directory.groups, id)?.name ?? null],
      ];
    case "assignee_id":
      return personEvents("ticket.assignee.user", id, directory);
    case "requester_id":
      return personEvents("ticket.requester", id, directory);
    case "collaborator_ids":
      return [["ticket.collaborators.changed", zafUsersById(directory, value)]];
    case "brand_id":
      return [["ticket.brand.changed", findById(directory.brands, id)]];
    default:
      return [];
  }
}

function personEvents(path: string, id: number | null, directory: Directory): readonly ZafEvent[] {
  const user = zafUserById(directory, id);
  return (["id", "name", "email", "externalId"] as const).map((property) => [
    `${path}.${property}.changed`,
    user?.[property] ?? null,
  ]);
}

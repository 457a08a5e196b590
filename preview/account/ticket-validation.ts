import type { RecordProblem, RecordProblems } from "./errors";
import type { Knobs } from "./knobs";
import { textOf } from "./row";
import { type NamedRecord, PRIORITIES, STATUSES, type Store, type TicketRecord } from "./store";
import { tagProblems } from "./tag-set";

const TYPES = ["problem", "incident", "question", "task"] as const;

/** Everything that keeps the ticket from being saved as it would stand, by property; empty when it may. */
export function ticketProblems(
  store: Store,
  before: TicketRecord,
  after: TicketRecord,
  knobs: Knobs,
): RecordProblems {
  return {
    ...unknownValue("status", after.status, STATUSES),
    ...unknownValue("priority", after.priority, PRIORITIES),
    ...unknownValue("type", after.type, TYPES),
    ...(after.group_id === before.group_id ? {} : groupProblem(store, after.group_id, knobs)),
    ...(after.assignee_id === before.assignee_id ? {} : assigneeProblem(store, after.assignee_id)),
    ...tagProblems(after.tags, knobs),
    ...(after.status === "solved" && before.status !== "solved" ? missingToSolve(store, after) : {}),
  };
}

function unknownValue(property: string, value: unknown, allowed: readonly string[]): RecordProblems {
  if (value === null || value === undefined || allowed.some((one) => one === value)) return {};
  const name = `${property.charAt(0).toUpperCase()}${property.slice(1)}`;
  return {
    [property]: [
      { description: `${name}: ${String(value)} is not included in the list`, error: "InvalidValue" },
    ],
  };
}

function groupProblem(store: Store, groupId: number | null, knobs: Knobs): RecordProblems {
  if (groupId === null) return {};
  const group = store.groups.get(groupId);
  const gone = group?.deleted === true && knobs.deletedGroup === "refused";
  if (group !== undefined && !gone) return {};
  return { group: [{ description: `Group: ${groupId} is not valid`, error: "InvalidValue" }] };
}

function assigneeProblem(store: Store, assigneeId: number | null): RecordProblems {
  if (assigneeId === null) return {};
  const role = store.users.get(assigneeId)?.role;
  if (role === "agent" || role === "admin") return {};
  return { assignee: [{ description: `Assignee: ${assigneeId} is not an agent`, error: "InvalidValue" }] };
}

/** All fields that an agent must fill before solving, together: a 422 lists each under `base`. */
function missingToSolve(store: Store, ticket: TicketRecord): RecordProblems {
  const required = [...store.fields.values()].filter(
    (field) => field.required === true && field.removable !== false,
  );
  const missing = required.filter((field) => isEmpty(ticket, field)).map(requiredToSolve);
  return missing.length === 0 ? {} : { base: missing };
}

function isEmpty(ticket: TicketRecord, field: NamedRecord): boolean {
  const value = ticket.custom_fields.find((one) => one.id === field.id)?.value ?? null;
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

const requiredToSolve = (field: NamedRecord): RecordProblem => ({
  description: `${textOf(field.title) ?? field.id}: is required when solving a ticket`,
  error: "BlankValue",
  ticket_field_id: field.id,
  ticket_field_type: textOf(field.type) ?? "text",
  field_key: `custom_field_${field.id}`,
});

import { PRIORITIES, type Priority } from "../../domain/ticket";

/** One of Zendesk's four priorities, in any case; null where the ticket has none. */
export function priorityOf(value: string | null): Priority | null {
  return PRIORITIES.find((priority) => priority === value?.toLowerCase()) ?? null;
}

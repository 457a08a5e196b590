import type { Knobs } from "./knobs";
import { groupIdsOf, type Store, type TicketRecord } from "./store";

/** What moves by itself when something else was moved: knobs `newTicketAssigned` and `strangerAssignee`. */
export function withConsequences(
  store: Store,
  before: TicketRecord,
  after: TicketRecord,
  knobs: Knobs,
): TicketRecord {
  const opens = knobs.newTicketAssigned === "opens" && after.status === "new" && isAssigned(before, after);
  const clears = knobs.strangerAssignee === "cleared" && isLeftBehind(store, before, after);
  if (!opens && !clears) return after;
  return {
    ...after,
    ...(opens ? { status: "open" as const } : {}),
    ...(clears ? { assignee_id: null } : {}),
  };
}

const isAssigned = (before: TicketRecord, after: TicketRecord): boolean =>
  before.assignee_id === null && after.assignee_id !== null;

/** The ticket went to another group, its assignee stayed, and is not in that group. */
function isLeftBehind(store: Store, before: TicketRecord, after: TicketRecord): boolean {
  const { assignee_id, group_id } = after;
  if (assignee_id === null || group_id === null) return false;
  if (group_id === before.group_id || assignee_id !== before.assignee_id) return false;
  return !groupIdsOf(store, assignee_id).includes(group_id);
}

import type { RouteReview } from "./handoff-review";
import type { Ticket } from "./ticket";

/** Statuses in which nobody has to answer. */
const SETTLED: readonly string[] = ["solved", "closed"];

/** Neither a group nor an assignee has an open case, and no rule says where it belongs: nobody will answer it. */
export const isOwnedByNobody = ({ group, assignee, status }: Ticket, { verdict }: RouteReview): boolean =>
  group === null && assignee === null && !SETTLED.includes(status) && verdict !== "wrong";

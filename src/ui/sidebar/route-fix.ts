import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Ticket } from "../../domain/ticket";
import type { Agent, Gateway, RouteState } from "../../zendesk/gateway";

export type RouteFix = NonNullable<ReviewedHandoff["route"]["fix"]>;

type Route = Readonly<{ groupId?: string; priority?: NonNullable<RouteState["priority"]> }>;

/**
 * The move to offer, or null: the settings must offer it, and the agent must be one who may change a
 * ticket (a light agent may not) that can still be changed (Zendesk refuses any change of a closed one).
 */
export function offeredFix(
  review: ReviewedHandoff,
  ticket: Pick<Ticket, "status">,
  agent: Pick<Agent, "role">,
  offerRouteFix: boolean,
): RouteFix | null {
  const may = agent.role !== "light_agent" && agent.role !== "end_user";
  return offerRouteFix && may && ticket.status !== "closed" ? review.route.fix : null;
}

/**
 * Moves the ticket and answers what stood before, for undo. The group goes by id; one known by name only is
 * looked up first. The write is guarded by the stamp of the reading just before it.
 */
export async function moveTicket(
  gateway: Gateway,
  ticketId: string,
  fix: RouteFix,
): Promise<Readonly<{ before: RouteState; after: RouteState }> | "no_such_group"> {
  const groupId = fix.groupId ?? (fix.groupName === null ? null : await gateway.findGroup(fix.groupName));
  if (groupId === null && fix.groupName !== null) return "no_such_group";
  const before = await gateway.readRoute(ticketId);
  const after = await gateway.setRoute(ticketId, routeOf(groupId, fix.priority), {
    updatedAt: before.updatedAt,
  });
  return { before, after };
}

/**
 * What undo sets back: only what the move changed and somebody has not changed again since. Null where
 * there is nothing to set; an empty group or priority cannot be written back by an app.
 */
export function undoOf(before: RouteState, after: RouteState): Route | null {
  const groupId = before.groupId === after.groupId ? null : before.groupId;
  const priority = before.priority === after.priority ? null : before.priority;
  return groupId === null && priority === null ? null : routeOf(groupId, priority);
}

function routeOf(groupId: string | null, priority: RouteState["priority"]): Route {
  return { ...(groupId === null ? {} : { groupId }), ...(priority === null ? {} : { priority }) };
}

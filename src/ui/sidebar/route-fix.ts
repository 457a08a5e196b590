import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Ticket } from "../../domain/ticket";
import { type Agent, type Gateway, GatewayError, type RouteState } from "../../zendesk/gateway";

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

export type RouteFixResult =
  | Readonly<{ kind: "moved"; before: RouteState; after: RouteState }>
  | Readonly<{ kind: "undone" }>
  /** Somebody changed group or priority meanwhile: it is left as it is now. */
  | Readonly<{ kind: "changed"; now: RouteState }>
  | Readonly<{ kind: "no_such_group" }>;

/**
 * Moves the ticket and answers what stood before, for undo. The group goes by id; one known by name only is
 * looked up first.
 */
export async function moveTicket(gateway: Gateway, ticketId: string, fix: RouteFix): Promise<RouteFixResult> {
  const groupId = fix.groupId ?? (fix.groupName === null ? null : await gateway.findGroup(fix.groupName));
  if (groupId === null && fix.groupName !== null) return { kind: "no_such_group" };
  const before = await gateway.readRoute(ticketId);
  const written = await setGuarded(gateway, ticketId, routeOf(groupId, fix.priority), before);
  return written.kind === "changed" ? written : { kind: "moved", before, after: written.after };
}

/** Sets back what the move changed, unless somebody has changed group or priority again since. */
export async function undoMove(
  gateway: Gateway,
  ticketId: string,
  before: RouteState,
  after: RouteState,
): Promise<RouteFixResult> {
  const route = undoOf(before, after);
  if (route === null) return { kind: "undone" };
  const now = await gateway.readRoute(ticketId);
  if (!isSameRoute(now, after)) return { kind: "changed", now };
  const written = await setGuarded(gateway, ticketId, route, now);
  return written.kind === "changed" ? written : { kind: "undone" };
}

/** Another tag or a comment moves a ticket's stamp, too: where the route is as it was, one more try is made. */
async function setGuarded(
  gateway: Gateway,
  ticketId: string,
  route: Route,
  seen: RouteState,
): Promise<Readonly<{ kind: "set"; after: RouteState }> | Readonly<{ kind: "changed"; now: RouteState }>> {
  const set = (updatedAt: string | null) => gateway.setRoute(ticketId, route, { updatedAt });
  try {
    return { kind: "set", after: await set(seen.updatedAt) };
  } catch (error) {
    if (!(error instanceof GatewayError) || error.fault !== "conflict") throw error;
  }
  const now = await gateway.readRoute(ticketId);
  return isSameRoute(now, seen) ? { kind: "set", after: await set(now.updatedAt) } : { kind: "changed", now };
}

const isSameRoute = (a: RouteState, b: RouteState): boolean =>
  a.groupId === b.groupId && a.priority === b.priority;

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

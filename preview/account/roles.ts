import { idOf, rowOf } from "./row";
import { groupIdsOf, type Store, type TicketRecord, type UserRecord } from "./store";

export const STANDINGS = ["admin", "agent", "light_agent", "custom", "end_user"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Values of `role_type`, from Zendesk's OpenAPI. A contributor, too, may only read and whisper. */
const CUSTOM_ROLE = 0;
const LIGHT_AGENT = 1;
const CONTRIBUTOR = 3;

export function standingOf(user: UserRecord): Standing {
  if (user.role === "admin") return "admin";
  if (user.role !== "agent") return "end_user";
  if (user.role_type === LIGHT_AGENT || user.role_type === CONTRIBUTOR) return "light_agent";
  return user.role_type === CUSTOM_ROLE && idOf(user.custom_role_id) !== null ? "custom" : "agent";
}

/** Whether this user sees this ticket: `ticket_restriction` narrows an agent to groups, an organization or assigned ones. */
export function maySee(store: Store, user: UserRecord, ticket: TicketRecord): boolean {
  if (ticket.requester_id === user.id) return true;
  switch (user.ticket_restriction ?? null) {
    case null:
      return standingOf(user) !== "end_user";
    case "groups":
      return ticket.group_id !== null && groupIdsOf(store, user.id).includes(ticket.group_id);
    case "assigned":
      return ticket.assignee_id === user.id;
    case "organization":
      return ticket.organization_id !== null && ticket.organization_id === user.organization_id;
    default:
      return false;
  }
}

/** What a user may do to tickets they see, in the words of Zendesk's custom role configuration. */
export const PERMISSIONS = [
  "ticket_editing",
  "ticket_tag_editing",
  "ticket_deletion",
  "ticket_merge",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * A light agent may only comment, unless they requested the ticket; a custom role may what its
 * configuration says; deleting is for admins and for roles that allow it.
 */
export function may(store: Store, user: UserRecord, permission: Permission, ticket: TicketRecord): boolean {
  switch (standingOf(user)) {
    case "admin":
      return true;
    case "agent":
      return permission !== "ticket_deletion";
    case "light_agent":
      return permission.endsWith("editing") && ticket.requester_id === user.id;
    case "custom":
      return configurationOf(store, user)[permission] === true;
    case "end_user":
      return false;
  }
}

/** Light agents, and roles whose comments stay inside, never write to the customer. */
export const commentsPrivatelyOnly = (user: UserRecord): boolean =>
  user.only_private_comments === true || standingOf(user) === "light_agent";

const configurationOf = (store: Store, user: UserRecord) =>
  rowOf(store.customRoles.get(idOf(user.custom_role_id) ?? 0)?.configuration);

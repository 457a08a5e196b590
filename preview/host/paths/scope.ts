import { type AppInstance, ticketIdOf } from "../app-instance";
import type { OpenTicket } from "../open-ticket";
import type { Location } from "../path-table";
import { findTicket, type Workspace } from "../workspace";

/** What a path's handler answers from: who asks, and the workspace the asker stands in. */
export type Scope = Readonly<{ instance: AppInstance; workspace: Workspace }>;

/** Locations that stand beside a ticket; elsewhere a ticket's paths do not exist. */
export const BESIDE_A_TICKET = [
  "ticket_sidebar",
  "new_ticket_sidebar",
  "ticket_editor",
] as const satisfies readonly Location[];

export function ticketOf({ instance, workspace }: Scope): OpenTicket {
  const ticket = findTicket(workspace.store.getState(), ticketIdOf(instance));
  if (!ticket) throw new Error("This ticket is no longer open.");
  return ticket;
}

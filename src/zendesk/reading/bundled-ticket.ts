import type { Ticket } from "../../domain/ticket";
import { ticketFromBundle } from "../ticket-from-bundle";

const users = [
  { id: 100, name: "Mina", email: "mina@example.com", role: "end-user" },
  { id: 200, name: "Ola", email: "ola@example.com", role: "agent" },
];

/** For tests: the ticket read from parts of a bundle, by a customer (100) and with an agent (200) known. */
export function bundledTicket(bundle: Readonly<Record<string, unknown>>): Ticket {
  const ticket = { id: 1, requester_id: 100, ...(bundle.ticket as object | undefined) };
  const read = ticketFromBundle({ users, ...bundle, ticket });
  if (read.kind !== "ticket") throw new Error(`${read.path}: ${read.problem}`);
  return read.ticket;
}

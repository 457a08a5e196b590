import type { Ticket, Turn } from "../../../domain/ticket";

/** A saved messaging ticket that nothing happened to yet; tests say what matters to them. */
export const aTicket = (parts: Partial<Ticket> = {}): Ticket => ({
  id: "101",
  subject: "My lamp arrived broken",
  status: "open",
  priority: "normal",
  channel: "native_messaging",
  createdAt: "2026-11-30T13:59:04Z",
  updatedAt: "2026-11-30T14:05:06Z",
  group: { id: "11", name: "Support" },
  assignee: null,
  requester: { id: "5", name: "Mina Okafor", email: "mina@example.com" },
  brand: null,
  form: null,
  tags: [],
  followUp: false,
  heldByBot: false,
  fields: [],
  comments: [],
  turns: [],
  changes: [],
  pointers: [],
  groups: [],
  others: [],
  unread: [],
  ...parts,
});

export const aTurn = (n: number, by: Turn["by"], text: string, parts: Partial<Turn> = {}): Turn => ({
  n,
  at: `2026-11-30T14:0${Math.min(n - 1, 9)}:00Z`,
  by,
  name: by === "customer" ? "Mina" : "Ava",
  text,
  source: "log",
  ...parts,
});

import type { Ticket, TicketChange, TicketComment, TicketField, Turn } from "../../src/domain/ticket";

/** A ticket with nothing on it, plus what a test is about. */
export const aTicket = (part: Partial<Ticket> = {}): Ticket => ({
  id: "101",
  subject: "",
  status: "open",
  priority: null,
  channel: "native_messaging",
  createdAt: "2026-11-03T13:59:00Z",
  updatedAt: "2026-11-03T14:06:00Z",
  group: null,
  assignee: null,
  requester: null,
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
  ...part,
});

export const aField = (
  id: string,
  value: TicketField["value"],
  part: Partial<TicketField> = {},
): TicketField => ({
  id,
  value,
  title: null,
  type: null,
  options: [],
  ...part,
});

export const aComment = (text: string, part: Partial<TicketComment> = {}): TicketComment => ({
  id: "9001",
  at: "2026-11-03T14:05:10Z",
  authorId: "77",
  authorName: "Ava",
  authorEmail: null,
  by: "agent",
  public: false,
  text,
  html: null,
  ...part,
});

/** Turns from `bot: …`, `customer: …`, `agent: …` lines, one minute apart from 14:00 on. */
export const someTurns = (...lines: readonly string[]): readonly Turn[] =>
  lines.map((line, index) => {
    const [by = "", text = ""] = line.split(/: (.*)/s);
    const minutes = String(index).padStart(2, "0");
    return {
      n: index + 1,
      at: `2026-11-03T14:${minutes}:00Z`,
      by: by as Turn["by"],
      name: by,
      text,
      source: "log",
    };
  });

export const aChange = (part: Partial<TicketChange>): TicketChange => ({
  auditId: "1",
  at: "2026-11-03T14:05:10Z",
  kind: "change",
  field: "group_id",
  from: null,
  to: null,
  by: { kind: "trigger", id: "5", name: "Chat to first line" },
  ...part,
});

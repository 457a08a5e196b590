/** The four priorities Zendesk has, lowest first. A ticket may have none. */
export const PRIORITIES = ["low", "normal", "high", "urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who wrote a turn or a comment. `system` is Zendesk itself: joins, triggers, notices. */
export type Speaker = "customer" | "bot" | "agent" | "system";

/** What may stand in a ticket field: text, an option's tag, several tags, a checkbox, a number, nothing. */
export type FieldValue = string | number | boolean | readonly string[] | null;

export type TicketField = Readonly<{
  id: string;
  value: FieldValue;
  title: string | null;
  type: string | null;
  /** Option tag to the words an agent sees, for dropdowns and multi-selects; empty where not known. */
  options: readonly Readonly<{ value: string; name: string }>[];
}>;

/** One message of the conversation with the customer, oldest first; `n` counts from 1. */
export type Turn = Readonly<{
  n: number;
  at: string | null;
  by: Speaker;
  name: string;
  text: string;
  /** Support's user id where the source tells it: a bot on an agent's seat is known only by this. */
  authorId?: string;
  /** The integration it came through, in Zendesk's words (`zd:answerBot`, `ultimate`), where the log tells it. */
  sender?: string;
  /** Part of a payment number that goes on in another message of the same speaker; its places are dots. */
  numberPart?: "card" | "account";
  /** Where it was read: the conversation log, ZAF's conversation, a transcript in an audit, a comment, a bot's note. */
  source: "log" | "zaf" | "audit" | "comment" | "note";
}>;

export type TicketComment = Readonly<{
  id: string;
  at: string | null;
  authorId: string | null;
  authorName: string;
  authorEmail: string | null;
  by: Speaker;
  /** Only a comment known to be private counts as a note; unknown is treated as public. */
  public: boolean;
  /** Text without markup where Zendesk gives it, else the body. */
  text: string;
  html: string | null;
  /** Names of attached files, where there are any. Nobody opens them. */
  files?: readonly string[];
}>;

/** What changed a field: a person, a business rule by its title, an app, or Zendesk. */
export type Actor = Readonly<{
  kind: "person" | "bot" | "trigger" | "automation" | "app" | "system";
  id: string | null;
  name: string;
}>;

export type ChangeValue = string | readonly string[] | null;

export type TicketChange = Readonly<{
  auditId: string;
  at: string;
  /** `create` for values the ticket was born with, `change` for later ones. */
  kind: "create" | "change";
  /** Zendesk's field name: `group_id`, `priority`, `tags`, `status`, or a custom field's id. */
  field: string;
  from: ChangeValue;
  to: ChangeValue;
  by: Actor;
  /** Made by an agent in Zendesk's own screens; a bot on an agent's seat writes over the API. */
  byHand?: true;
}>;

/** Audit metadata that whoever made the update attached to it (`metadata.custom`). */
export type AuditPointer = Readonly<{
  auditId: string;
  at: string;
  custom: Readonly<Record<string, unknown>>;
}>;

export type Named = Readonly<{ id: string; name: string | null }>;

export type Person = Readonly<{ id: string | null; name: string; email: string | null }>;

/** Another ticket of the same requester, as a list shows it: `text` is its subject and first message, shortened. */
export type OtherTicket = Readonly<{
  id: string;
  status: string;
  createdAt: string;
  tags: readonly string[];
  text: string;
}>;

/**
 * Parts of a ticket that may not have been read: refused, failed, not asked for yet, or beyond the budget.
 * `more_comments` and `more_audits` are the rest of a list that was read in part.
 */
export const TICKET_PARTS = [
  "comments",
  "more_comments",
  "audits",
  "more_audits",
  "conversation",
  "others",
] as const;
export type TicketPart = (typeof TICKET_PARTS)[number];

/**
 * One ticket as plain data, whoever read it: the app inside Zendesk, the command line, a story.
 * Ids are strings, times are ISO 8601 as Zendesk gave them. `unread` names the parts whose lists
 * are empty only because nobody read them, so that a check can answer "unknown" and not "none".
 */
export type Ticket = Readonly<{
  id: string | null;
  subject: string;
  status: string;
  priority: Priority | null;
  /** REST's vocabulary (`native_messaging`, `email`, `web`, `api`, …); null where unknown. */
  channel: string | null;
  createdAt: string | null;
  updatedAt: string | null;
  group: Named | null;
  assignee: Person | null;
  requester: Person | null;
  brand: Named | null;
  form: Named | null;
  tags: readonly string[];
  /** A follow-up inherits the tags of the ticket it follows. */
  followUp: boolean;
  /** Still held by an AI agent: Zendesk shows no apps on such a ticket, an export may hold one. */
  heldByBot: boolean;
  fields: readonly TicketField[];
  comments: readonly TicketComment[];
  turns: readonly Turn[];
  changes: readonly TicketChange[];
  pointers: readonly AuditPointer[];
  /** Groups of the account that could be named; empty where not read. */
  groups: readonly Named[];
  /** The requester's other tickets, newest first. */
  others: readonly OtherTicket[];
  unread: readonly TicketPart[];
}>;

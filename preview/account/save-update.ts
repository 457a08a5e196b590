import { laterOf } from "./account-time";
import { commentHtml, plainText } from "./comment-text";
import { commentsPrivatelyOnly } from "./roles";
import { joined, type Row } from "./row";
import {
  addVersion,
  currentVersion,
  nextId,
  recordChange,
  type Store,
  type TicketRecord,
  type UserRecord,
  type Version,
} from "./store";
import type { FieldChange } from "./ticket-difference";
import type { CommentDraft } from "./ticket-patch";

/** Changes made together; `via` names the business rule when it was not the author. A new ticket's own are of the type Create. */
export type ChangeGroup = Readonly<{
  changes: readonly FieldChange[];
  via: Row | null;
  type?: "Create" | "Change";
}>;

export type UpdateToSave = Readonly<{
  after: TicketRecord;
  changes: readonly ChangeGroup[];
  comment: CommentDraft | null;
  metadata: Row;
  author: UserRecord;
  channel: string;
  at: Readonly<{ epochMs: number; iso: string }>;
}>;

export type SavedUpdate = Readonly<{ ticket: TicketRecord; audit: Row }>;

/** Writes the next version of a ticket with its one audit, and its comment where one was made. */
export function saveUpdate(store: Store, update: UpdateToSave): SavedUpdate {
  const before = currentVersion(store, update.after.id);
  const ticket = joined(update.after, { updated_at: laterOf(update.after.updated_at, update.at.iso) });
  const auditId = nextId(store);
  const comment = update.comment === null ? null : commentRow(store, update, update.comment, auditId);
  const events = [
    ...(comment === null ? [] : [comment]),
    ...update.changes.flatMap((group) => group.changes.map((one) => changeEvent(store, one, group))),
  ];
  const audit: Row = {
    id: auditId,
    ticket_id: ticket.id,
    created_at: update.at.iso,
    author_id: update.author.id,
    metadata: { system: {}, custom: update.metadata },
    events,
    via: { channel: update.channel, source: { from: {}, to: {}, rel: null } },
  };
  addVersion(store, {
    at: update.at.epochMs,
    ticket,
    audits: [...(before?.audits ?? []), audit],
    comments: commentsWith(before, comment, update),
    conversation: [...(before?.conversation ?? []), ...(comment === null ? [] : [logEvent(comment, update)])],
  });
  recordChange(store, {
    at: update.at.epochMs,
    ticketId: ticket.id,
    kind: "updated",
    fields: [
      ...(comment === null ? [] : ["comment"]),
      ...update.changes.flatMap((group) => group.changes.map((one) => one.field_name)),
    ],
    authorId: update.author.id,
    updatedAt: ticket.updated_at,
  });
  return { ticket, audit };
}

/** A Create names no value before it. */
function changeEvent(store: Store, change: FieldChange, { type = "Change", via }: ChangeGroup): Row {
  const { field_name, value, previous_value } = change;
  const event: Row = { id: nextId(store), type, field_name, value };
  const changed = type === "Change" ? joined(event, { previous_value }) : event;
  return via === null ? changed : joined(changed, { via });
}

/** Without `public`, a comment is as public as the ticket; a role that may only whisper stays inside. */
function commentRow(store: Store, update: UpdateToSave, draft: CommentDraft, auditId: number): Row {
  const html = draft.html ?? commentHtml(draft.body);
  const inherited = update.after.is_public !== false && !commentsPrivatelyOnly(update.author);
  return {
    id: nextId(store),
    type: "Comment",
    author_id: draft.authorId ?? update.author.id,
    body: draft.html === null ? draft.body : plainText(html),
    html_body: html,
    plain_body: draft.html === null ? draft.body : plainText(html),
    public: draft.public ?? inherited,
    attachments: [],
    audit_id: auditId,
  };
}

function commentsWith(before: Version | null, event: Row | null, update: UpdateToSave): readonly Row[] {
  const comments = before?.comments ?? [];
  if (event === null) return comments;
  const metadata = { system: {}, custom: update.metadata };
  const via = { channel: update.channel, source: { from: {}, to: {}, rel: null } };
  return [...comments, { ...event, created_at: update.at.iso, via, metadata }];
}

/** A comment as the conversation log shows it, beside the messages of a chat. */
const logEvent = (event: Row, update: UpdateToSave): Row => ({
  id: `01EVENT${String(event.id).padStart(19, "0")}`,
  type: "Comment",
  reference: `zen:ticket_event:${String(event.id)}`,
  created_at: update.at.iso,
  author: {
    type: update.author.role === "end-user" ? "user" : "agent",
    display_name: update.author.name,
    "zen:support:user_id": event.author_id,
  },
  content: { type: "html", body: event.html_body },
  metadata: { public: event.public, custom: update.metadata, system: {}, ticket_version: 0 },
  attachments: [],
});

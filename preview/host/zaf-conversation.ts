import type { CommentRecord, ConversationEvent, Directory, UserRecord } from "./records";
import { findById } from "./records";

/** One entry of `ticket.conversation`, oldest first. */
export type ZafConversationEntry = Readonly<{
  attachments: readonly unknown[];
  author: Readonly<{ id: number | null; avatar: string | null; name: string | null; role: string }>;
  channel: Readonly<{ name: string }>;
  message: Readonly<{ content: string | null; contentType: string | null }>;
  timestamp: string | null;
}>;

/**
 * `ticket.conversation` from what REST holds: the conversation log where there is one, else the comments.
 * The framework has no role for a bot: its messages come with no author id, in a role that is not sure.
 */
export function zafConversation(
  events: readonly ConversationEvent[],
  comments: readonly CommentRecord[],
  ticketChannel: string,
  directory: Directory,
  botRole: string,
): readonly ZafConversationEntry[] {
  if (events.length > 0) return events.map((event) => fromEvent(event, ticketChannel, directory, botRole));
  return comments.map((comment) => fromComment(comment, ticketChannel, directory));
}

function fromEvent(
  event: ConversationEvent,
  ticketChannel: string,
  { users }: Directory,
  botRole: string,
): ZafConversationEntry {
  const { author, content, metadata, type } = event;
  const supportId = Number(author["zen:support:user_id"]);
  const user = supportId > 0 ? findById(users, supportId) : null;
  const isComment = type === "Comment";
  const channel =
    isComment && metadata.public === false ? "internal" : isComment ? ticketChannel : "native_messaging";
  return {
    attachments: [],
    author: {
      // The log knows an agent by id who wrote nothing else on the ticket.
      id: author.type === "bot" || !(supportId > 0) ? null : supportId,
      avatar: author.avatar_url,
      name: author.display_name ?? user?.name ?? null,
      role: author.type === "bot" ? botRole : roleOf(user, author.type === "agent" ? "agent" : "end-user"),
    },
    channel: { name: channel },
    message: {
      content: content.text ?? content.body,
      contentType: content.type === null ? null : content.type === "html" ? "text/html" : "text/plain",
    },
    timestamp: event.created_at,
  };
}

function fromComment(
  comment: CommentRecord,
  ticketChannel: string,
  { users }: Directory,
): ZafConversationEntry {
  const user = findById(users, comment.author_id);
  return {
    attachments: [],
    author: {
      id: user?.id ?? null,
      avatar: null,
      name: user?.name ?? null,
      role: roleOf(user, "system"),
    },
    channel: { name: comment.public ? ticketChannel : "internal" },
    message: { content: comment.html_body ?? comment.body, contentType: "text/html" },
    timestamp: comment.created_at,
  };
}

function roleOf(user: UserRecord | null, otherwise: string): string {
  return user?.role ?? otherwise;
}

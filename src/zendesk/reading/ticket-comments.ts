import type { TicketComment } from "../../domain/ticket";
import type { WireComment } from "../wire/wire-comment";
import { htmlToText } from "./html-text";
import { oldestFirst } from "./oldest-first";
import { type People, speakerOf } from "./people";

/**
 * A ticket's comments, oldest first. The marker that Zendesk puts first on a messaging ticket (a private
 * comment in the customer's name, "Conversation with …") is no content and left out. A comment without an
 * id cannot be pointed at and is dropped.
 */
export function ticketComments(
  comments: readonly WireComment[],
  people: People,
  requesterId: string | null,
): readonly TicketComment[] {
  return oldestFirst(
    comments,
    (comment) => comment.created_at,
    (comment) => comment.id,
  )
    .flatMap((comment) => ticketComment(comment, people, requesterId) ?? [])
    .filter((comment, index) => !(index === 0 && isMessagingMarker(comment)));
}

function ticketComment(
  comment: WireComment,
  people: People,
  requesterId: string | null,
): TicketComment | null {
  if (comment.id === null) return null;
  const files = comment.attachments.flatMap(({ file_name }) => file_name ?? []);
  const author = comment.author_id === null ? null : people.get(comment.author_id);
  return {
    id: comment.id,
    at: comment.created_at,
    authorId: comment.author_id,
    authorName: author?.name ?? "",
    authorEmail: author?.email ?? null,
    by: byRule(comment) ? "system" : speakerOf(people, comment.author_id, requesterId),
    public: comment.public !== false,
    text: comment.plain_body || comment.body || htmlToText(comment.html_body ?? ""),
    html: comment.html_body,
    ...(files.length === 0 ? {} : { files }),
  };
}

/** A trigger or Zendesk itself writes in the name of user -1, too: that is no bot's word. */
function byRule({ via }: WireComment): boolean {
  return via?.channel === "rule" || via?.channel === "system";
}

function isMessagingMarker(comment: TicketComment): boolean {
  return !comment.public && comment.by === "customer" && comment.text.startsWith("Conversation with ");
}

import type { Policy } from "../policy/policy";
import type { TicketComment } from "../ticket";

/**
 * Whether a comment is a private note by a bot the admin named. Anyone can type what looks like a payload;
 * only these notes are read as one. A note whose privacy is unknown counts as public.
 */
export function isBotNote(comment: TicketComment, policy: Policy): boolean {
  if (comment.public) return false;
  const { botAuthors } = policy.reading;
  const email = comment.authorEmail?.toLowerCase() ?? null;
  return (
    (comment.authorId !== null && botAuthors.includes(comment.authorId)) ||
    (email !== null && botAuthors.includes(email))
  );
}

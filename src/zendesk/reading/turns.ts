import type { TicketComment, Turn } from "../../domain/ticket";

/** A message before it has its number in the conversation. */
export type Message = Omit<Turn, "n">;

/**
 * The conversation from the best source that has one: the conversation log knows bots for certain, a chat
 * transcript nearly so, the app framework only by guess; a ticket that has none of them was written in
 * comments.
 */
export function turnsFrom(sources: readonly (readonly Message[])[]): readonly Turn[] {
  const chosen = sources.find((messages) => messages.length > 0) ?? [];
  return chosen.map((message, index) => ({ n: index + 1, ...message }));
}

/** An e-mail ticket's conversation: its public comments by people and bots. */
export function commentMessages(comments: readonly TicketComment[]): readonly Message[] {
  return comments
    .filter((comment) => comment.public && comment.by !== "system" && comment.text.trim() !== "")
    .map(({ at, by, authorId, authorName, text }) => ({
      at,
      by,
      name: authorName,
      text,
      ...(authorId === null ? {} : { authorId }),
      source: "comment",
    }));
}

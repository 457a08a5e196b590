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

/** Two clocks tell of one message within this time. */
const SAME_MOMENT_MS = 2_000;

/**
 * A source that ends early, continued by what the app framework shows after its last message: a chat
 * transcript ends where a human took over, and a log was read some messages ago. Who is a bot in the
 * continuation is told by the bots' names in the source.
 */
export function continuedBy(messages: readonly Message[], live: readonly Message[]): readonly Message[] {
  const end = Date.parse(messages.filter(({ at }) => at !== null).at(-1)?.at ?? "");
  const bots = messages.filter(({ by, name }) => by === "bot" && name !== "").map(({ name }) => name);
  const later = live.filter(({ at }) => at !== null && Date.parse(at) > end + SAME_MOMENT_MS);
  return [...messages, ...later.map((message) => (bots.includes(message.name) ? asBot(message) : message))];
}

/** A customer may carry the bot's name, too. */
function asBot(message: Message): Message {
  return message.by === "customer" ? message : { ...message, by: "bot" };
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

import type { TicketComment, Turn } from "../../domain/ticket";
import { inTime } from "./oldest-first";

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
 * The messages of sessions, with what the app framework shows before, between and after them: a chat
 * transcript ends where a human took over, and a log was read some messages ago. Who is a bot among the
 * added ones is told by the bots' names in the sessions. No sessions, no messages.
 */
export function filledFrom(
  sessions: readonly (readonly Message[])[],
  live: readonly Message[],
): readonly Message[] {
  const messages = sessions.flat();
  const spans = sessions.flatMap((session) => spanOf(session) ?? []);
  if (spans.length === 0) return messages;
  const bots = messages.filter(({ by, name }) => by === "bot" && name !== "").map(({ name }) => name);
  const added = live
    .filter(({ at }) => at !== null && !spans.some((span) => isWithin(span, Date.parse(at))))
    .map((message) => (bots.includes(message.name) ? asBot(message) : message));
  return inTime([...messages, ...added], ({ at }) => at);
}

type Span = Readonly<{ from: number; to: number }>;

function spanOf(session: readonly Message[]): Span | null {
  const times = session.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function isWithin({ from, to }: Span, time: number): boolean {
  return time >= from - SAME_MOMENT_MS && time <= to + SAME_MOMENT_MS;
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

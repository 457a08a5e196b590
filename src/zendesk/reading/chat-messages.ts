import type { Speaker } from "../../domain/ticket";
import type { WireAudit, WireChatMessage } from "../wire/wire-audit";
import { oldestFirst } from "./oldest-first";
import { isBot, type People } from "./people";
import type { Message } from "./turns";

const TRANSCRIPTS: readonly (string | null)[] = ["ChatStartedEvent", "ChatEndedEvent"];

/**
 * The chat transcripts in a ticket's audits, oldest first, each as its messages, oldest first. A later
 * session may repeat an earlier one's history: each message counts once. Sessions without messages are none.
 */
export function chatSessions(audits: readonly WireAudit[], people: People): readonly (readonly Message[])[] {
  const seen = new Set<string>();
  const isNew = (line: WireChatMessage) => {
    const key = line.message_id ?? JSON.stringify([line.timestamp, line.actor_id, line.message]);
    return !seen.has(key) && seen.add(key);
  };
  return oldestFirst(
    audits,
    (audit) => audit.created_at,
    (audit) => audit.id,
  )
    .flatMap(({ events }) => events.filter(({ type }) => TRANSCRIPTS.includes(type)))
    .map(({ history }) => history.filter(isNew).flatMap((line) => chatMessage(line, people) ?? []))
    .map((messages) => oldestFirst(messages, ({ at }) => at))
    .filter((messages) => messages.length > 0);
}

function chatMessage(line: WireChatMessage, people: People): Message | null {
  const text = line.type === "ChatMessage" ? line.message : null;
  const file = line.type === "ChatFileAttachment" ? line.filename : null;
  const words = text ?? file ?? "";
  if (words === "") return null;
  return {
    at: line.timestamp,
    by: speaker(line, people),
    name: line.actor_name ?? "",
    text: words,
    ...(line.actor_id === null ? {} : { authorId: line.actor_id }),
    source: "audit",
  };
}

/** In a transcript a bot speaks as `system`: joins and leaves have event types of their own. */
function speaker({ actor_type, actor_id }: WireChatMessage, people: People): Speaker {
  if (actor_id !== null && isBot(people, actor_id)) return "bot";
  switch (actor_type?.toLowerCase()) {
    case "end-user":
    case "visitor":
    case "customer":
      return "customer";
    case "agent":
    case "admin":
      return "agent";
    case "system":
    case "bot":
      return "bot";
  }
  return "system";
}

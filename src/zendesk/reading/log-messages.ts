import type { Speaker } from "../../domain/ticket";
import type { WireLogEvent } from "../wire/wire-log-event";
import { htmlToText } from "./html-text";
import { oldestFirst } from "./oldest-first";
import { BOT_ID } from "./people";
import type { Message } from "./turns";

/**
 * The messages of a conversation log, oldest first. Private comments stand in the log, too, but are no part
 * of the conversation with the customer.
 */
export function logMessages(events: readonly WireLogEvent[]): readonly Message[] {
  const messages = events.flatMap((event) => logMessage(event) ?? []);
  return oldestFirst(messages, ({ at }) => at);
}

function logMessage(event: WireLogEvent): Message | null {
  if (event.metadata?.public === false) return null;
  const text = contentText(event);
  if (text === "") return null;
  const authorId = event.author?.["zen:support:user_id"] ?? null;
  const sender = event.source?.type ?? null;
  return {
    // A messaging event is created when the ticket is, its message was received when it was written.
    at: event.received_at ?? event.created_at,
    by: speaker(event),
    name: event.author?.display_name ?? "",
    text,
    ...(authorId === null ? {} : { authorId }),
    ...(sender === null ? {} : { sender }),
    source: "log",
  };
}

/**
 * The author's type is Zendesk's own word. The source corrects it: what Copilot sent for an agent is the
 * agent's, what Zendesk's AI agents sent is the bot's, and a survey is nobody's turn.
 */
function speaker({ author, source }: WireLogEvent): Speaker {
  switch (source?.type) {
    case "zd:agentCopilot":
      return "agent";
    case "zd:surveys":
      return "system";
    case "ultimate":
    case "zd:answerBot":
      return author?.type === "user" ? "customer" : "bot";
  }
  if (author?.type === "bot" || author?.["zen:support:user_id"] === BOT_ID) return "bot";
  if (author?.type === "agent") return "agent";
  return author?.type === "user" ? "customer" : "system";
}

/** Words first; of a form its answers, of a file its name. */
function contentText({ content, attachments }: WireLogEvent): string {
  const words = content?.text || htmlToText(content?.body ?? "") || content?.textFallback;
  if (words) return words;
  const answers = (content?.fields ?? []).map((field) => {
    const answer = field.text ?? field.email ?? field.value ?? "";
    return `${field.label ?? field.name ?? ""}: ${answer}`;
  });
  const files = attachments.flatMap((file) => file.filename ?? file.file_name ?? []);
  return [...answers, ...files].join("\n");
}

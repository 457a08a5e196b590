import type { Speaker } from "../../domain/ticket";
import type { ConversationEntry } from "../wire/wire-framework";
import { htmlToText } from "./html-text";
import { oldestFirst } from "./oldest-first";
import { BOT_ID } from "./people";
import type { Message } from "./turns";

/** The messages of `ticket.conversation`, oldest first. Internal notes and events without content are none. */
export function frameworkMessages(
  entries: readonly ConversationEntry[],
  requesterId: string | null,
): readonly Message[] {
  const messages = entries.flatMap((entry) => frameworkMessage(entry, requesterId) ?? []);
  return oldestFirst(messages, ({ at }) => at);
}

function frameworkMessage(entry: ConversationEntry, requesterId: string | null): Message | null {
  if (entry.channel?.name === "internal") return null;
  const text = contentText(entry);
  if (text === "") return null;
  const authorId = entry.author?.id ?? null;
  return {
    at: entry.timestamp,
    by: speaker(entry.author, requesterId),
    name: entry.author?.name ?? "",
    text,
    ...(authorId === null ? {} : { authorId }),
    source: "zaf",
  };
}

/**
 * Who speaks, by a vocabulary that has no word for a bot. A bot has no Support user of its own: it comes
 * with a staff role but no id, or as `system` under a name; Zendesk's own notices are by "System".
 */
function speaker(author: ConversationEntry["author"], requesterId: string | null): Speaker {
  const role = author?.role?.toLowerCase() ?? "";
  const id = author?.id ?? null;
  if (id === BOT_ID || role.includes("bot")) return "bot";
  if (["end-user", "end_user", "customer", "user", "visitor"].includes(role)) return "customer";
  if (role === "trigger") return "system";
  if (role === "system") return ["", "system"].includes(author?.name?.toLowerCase() ?? "") ? "system" : "bot";
  if (role === "agent" || role === "admin") return id === null ? "bot" : "agent";
  if (id === null) return "system";
  return id === requesterId ? "customer" : "agent";
}

/** Content is mostly HTML, whatever is said of its type; of a file the name is told. */
function contentText({ message, attachments }: ConversationEntry): string {
  const content = message?.content ?? "";
  const words = message?.contentType?.includes("plain") ? content.trim() : htmlToText(content);
  return words || attachments.flatMap(({ filename }) => filename ?? []).join("\n");
}

import { getColor } from "@zendeskgarden/react-theming";
import { useEffect, useRef } from "react";
import styled from "styled-components";
import { type OpenTicket, ticketChannel } from "../host/open-ticket";
import { type ZafConversationEntry, zafConversation } from "../host/zaf-conversation";
import { Small } from "./parts";
import { plainText } from "./plain-text";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const List = styled.ol`
  flex: 1;
  display: flex;
  flex-direction: column;
  gap: 12px;
  margin: 0;
  padding: 16px 20px;
  overflow: auto;
  list-style: none;
`;

const Message = styled.li<{ $tone: "customer" | "team" | "internal" }>`
  max-width: 85%;
  align-self: ${({ $tone }) => ($tone === "customer" ? "flex-start" : "flex-end")};
  p {
    margin: 2px 0 0;
    padding: 8px 12px;
    border-radius: 8px;
    max-height: 320px;
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    background: ${({ theme, $tone }) =>
      $tone === "team"
        ? getColor({ theme, hue: "blue", light: { shade: 100 }, dark: { shade: 1000 } })
        : getColor({ theme, variable: $tone === "internal" ? "background.warning" : "background.recessed" })};
  }
`;

/** What was said on the ticket, oldest first. Everything anybody wrote is shown as text. */
export function Conversation({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const directory = useWorkspaceState((state) => state.directory);
  const { botAuthor } = useWorkspace().knobs;
  const channel = ticketChannel(ticket.record);
  const entries = zafConversation(ticket.events, ticket.comments, channel, directory, botAuthor);
  const shown = useWorkspaceState(({ place }) => place.kind === "ticket" && place.id === ticket.id);
  const list = useRef<HTMLOListElement>(null);
  // A hidden list has no height, and the reply below takes some of it: the newest message stays in view.
  useEffect(() => {
    const scrolled = list.current;
    if (!scrolled || !shown || entries.length === 0) return;
    const toEnd = () => {
      scrolled.scrollTop = scrolled.scrollHeight;
    };
    toEnd();
    const observer = new ResizeObserver(toEnd);
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [entries.length, shown]);
  return (
    // A region that scrolls must be reachable by keyboard.
    <List ref={list} aria-label="Conversation" tabIndex={0}>
      {entries.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and only ever grow at the end.
        <Message key={place} $tone={toneOf(entry)}>
          <Small>
            <b>{entry.author.name ?? "Unknown"}</b> {entry.channel.name === "internal" && "(internal note) "}
            {entry.timestamp?.slice(0, 16).replace("T", " ")}
          </Small>
          <p dir="auto">{plainText(entry.message.content ?? "", entry.message.contentType)}</p>
        </Message>
      ))}
    </List>
  );
}

function toneOf({ author, channel }: ZafConversationEntry): "customer" | "team" | "internal" {
  if (channel.name === "internal") return "internal";
  return author.role === "end-user" ? "customer" : "team";
}

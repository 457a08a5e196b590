import { describe, expect, it } from "@jest/globals";
import { AGENT, CUSTOMER } from "./a-workspace";
import { commentSchema, conversationEventSchema } from "./records";
import { zafConversation } from "./zaf-conversation";

const DIRECTORY = { users: [AGENT, CUSTOMER], organizations: [], groups: [], brands: [], ticketFields: [] };
const read = (events: object[], comments: object[] = []) =>
  zafConversation(
    events.map((event) => conversationEventSchema.parse(event)),
    comments.map((comment) => commentSchema.parse(comment)),
    "email",
    DIRECTORY,
    "system",
  );
const message = (type: string, userId: number, content: object) => ({
  type: "Messaging::ConversationMessage",
  created_at: "2026-11-30T14:00:00Z",
  author: { type, display_name: "Somebody", "zen:support:user_id": userId },
  content,
});

describe("ticket.conversation", () => {
  it.each([
    ["user", 9, { id: 9, role: "end-user" }],
    ["agent", 1, { id: 1, role: "admin" }],
    ["agent", 404, { id: 404, role: "agent" }],
    ["bot", -1, { id: null, role: "system" }],
  ])("gives a %s's message with the role that the framework has for it", (type, userId, author) => {
    const [entry] = read([message(type, userId, { type: "text", text: "Hi" })]);
    expect(entry).toMatchObject({
      author: { ...author, name: "Somebody" },
      channel: { name: "native_messaging" },
      message: { content: "Hi", contentType: "text/plain" },
    });
  });

  it("gives a comment of the log its channel, and a private one `internal`", () => {
    const comment = (isPublic: boolean) => ({
      type: "Comment",
      author: { type: "agent" },
      content: { type: "html", body: "<p>x</p>" },
      metadata: { public: isPublic },
    });
    const entries = read([comment(true), comment(false)]);
    expect(entries.map(({ channel }) => channel.name)).toEqual(["email", "internal"]);
    expect(entries[0]?.message).toEqual({ content: "<p>x</p>", contentType: "text/html" });
  });

  it("keeps an event without content", () => {
    expect(read([{ type: "Messaging::ConversationMessage" }])[0]).toMatchObject({
      author: { id: null, name: null },
      message: { content: null, contentType: null },
      timestamp: null,
    });
  });

  it("is made of the comments where there is no log", () => {
    const entries = read(
      [],
      [
        { id: 1, author_id: 9, html_body: "<p>Help</p>", public: true },
        { id: 2, author_id: -1, body: "x", public: false },
      ],
    );
    expect(entries).toMatchObject([
      {
        author: { id: 9, role: "end-user", name: "Mina Okafor" },
        channel: { name: "email" },
        message: { content: "<p>Help</p>" },
      },
      { author: { id: null, role: "system" }, channel: { name: "internal" }, message: { content: "x" } },
    ]);
  });
});

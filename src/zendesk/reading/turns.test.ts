import { describe, expect, it } from "@jest/globals";
import { bundledTicket } from "./bundled-ticket";

describe("turns", () => {
  const said = (type: string, text: string, more: object = {}) => ({
    id: text,
    type: "Messaging::ConversationMessage",
    created_at: "2026-11-22T10:00:00Z",
    author: { type, display_name: type },
    content: { type: "text", text },
    ...more,
  });

  it.each([
    ["a bot by its type", said("bot", "x"), "bot"],
    ["a user by its type", said("user", "x"), "customer"],
    ["an agent by its type", said("agent", "x"), "agent"],
    ["user -1", said("agent", "x", { author: { type: "agent", "zen:support:user_id": -1 } }), "bot"],
    ["what Copilot sent is the agent's", said("bot", "x", { source: { type: "zd:agentCopilot" } }), "agent"],
    ["what an AI agent sent is the bot's", said("agent", "x", { source: { type: "ultimate" } }), "bot"],
    ["a survey is nobody's", said("agent", "x", { source: { type: "zd:surveys" } }), "system"],
    ["an unknown type is Zendesk's", said("alien", "x"), "system"],
  ])("of the log: %s", (_rule, event, by) => {
    expect(bundledTicket({ conversation_log: [event] }).turns).toMatchObject([{ n: 1, by, source: "log" }]);
  });

  it("of the log leave out private comments and take markup as text", () => {
    const comment = (isPublic: boolean, body: string) =>
      said("user", "", { type: "Comment", content: { type: "html", body }, metadata: { public: isPublic } });
    const { turns } = bundledTicket({
      conversation_log: [comment(false, "<p>marker</p>"), comment(true, "<p>hello</p>")],
    });
    expect(turns.map(({ text }) => text)).toEqual(["hello"]);
  });

  it("of the log tell a form by its answers and a file by its name", () => {
    const form = said("user", "", {
      content: { type: "formResponse", fields: [{ label: "Order", text: "K-1" }] },
    });
    const file = said("user", "", { content: { type: "file" }, attachments: [{ filename: "lamp.jpg" }] });
    const { turns } = bundledTicket({ conversation_log: [form, file] });
    expect(turns.map(({ text }) => text)).toEqual(["Order: K-1", "lamp.jpg"]);
  });

  const line = (actor_type: string, message: string, timestamp: number) => ({
    type: "ChatMessage",
    actor_type,
    actor_name: actor_type,
    message,
    timestamp,
  });
  const transcript = [
    { type: "ChatJoin", actor_type: "end-user", timestamp: 1_632_470_783 },
    line("end-user", "help", 1_632_470_784),
    line("system", "sure", 1_632_470_785_000),
    { type: "ChatFileAttachment", actor_type: "end-user", filename: "a.jpg", timestamp: 1_632_470_786 },
    line("agent", "hello", 1_632_470_787),
  ];
  const audits = (event: object) => [{ id: 1, created_at: "2026-11-22T10:00:00Z", events: [event] }];

  it.each([
    ["in the event's value", { type: "ChatStartedEvent", value: { history: transcript } }],
    ["on the event itself", { type: "ChatStartedEvent", history: transcript }],
  ])("of a chat transcript %s, in seconds and milliseconds", (_rule, event) => {
    expect(bundledTicket({ audits: audits(event) }).turns.map(({ by, text, at }) => [by, text, at])).toEqual([
      ["customer", "help", "2021-09-24T08:06:24.000Z"],
      ["bot", "sure", "2021-09-24T08:06:25.000Z"],
      ["customer", "a.jpg", "2021-09-24T08:06:26.000Z"],
      ["agent", "hello", "2021-09-24T08:06:27.000Z"],
    ]);
  });

  it("of two sessions count a repeated message once", () => {
    const event = { type: "ChatStartedEvent", value: { history: transcript } };
    expect(bundledTicket({ audits: [...audits(event), ...audits(event)] }).turns).toHaveLength(4);
  });

  it("come from the log before a transcript, from that before comments", () => {
    const parts = {
      conversation_log: [said("bot", "log")],
      audits: audits({ type: "ChatStartedEvent", value: { history: transcript } }),
      comments: [{ id: 1, author_id: 100, public: true, body: "comment" }],
    };
    expect(bundledTicket(parts).turns[0]?.source).toBe("log");
    expect(bundledTicket({ ...parts, conversation_log: [] }).turns[0]?.source).toBe("audit");
    expect(bundledTicket({ comments: parts.comments }).turns).toEqual([
      { n: 1, at: null, by: "customer", name: "Mina", text: "comment", authorId: "100", source: "comment" },
    ]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { bundledTicket } from "./bundled-ticket";
import { filledFrom, type Message } from "./turns";

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

  it("of the log keep the integration they came through", () => {
    const { turns } = bundledTicket({
      conversation_log: [said("bot", "x", { source: { type: "zd:answerBot" } })],
    });
    expect(turns).toMatchObject([{ by: "bot", sender: "zd:answerBot" }]);
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

describe("sessions filled from what the framework shows", () => {
  const message = (second: number, text: string, more: Partial<Message> = {}): Message => ({
    at: new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString(),
    by: "agent",
    name: "Ola",
    text,
    source: "zaf",
    ...more,
  });
  const bot = (second: number, text: string) =>
    message(second, text, { by: "bot", name: "Ava", source: "audit" });
  const texts = (messages: readonly Message[]) => messages.map(({ text }) => text).join(" ");

  it.each([
    ["between two sessions", [[bot(10, "a"), bot(20, "b")], [bot(40, "d")]], [message(30, "c")], "a b c d"],
    ["before the first and after the last", [[bot(10, "b")]], [message(1, "a"), message(30, "c")], "a b c"],
    [
      "but not within a session, where it is known",
      [[bot(10, "a"), bot(20, "b")]],
      [message(15, "x")],
      "a b",
    ],
    ["nor at its edge, told by another clock", [[bot(10, "a")]], [message(12, "x")], "a"],
    ["nor without a time", [[bot(10, "a")]], [message(30, "x", { at: null })], "a"],
    ["and none are made up where there is no session", [], [message(30, "x")], ""],
  ])("%s", (_rule, sessions, live, expected) => {
    expect(texts(filledFrom(sessions, live))).toBe(expected);
  });

  it.each([
    ["an author of the bot's name is the bot", message(30, "x", { name: "Ava" }), "bot"],
    ["but not a customer of that name", message(30, "x", { name: "Ava", by: "customer" }), "customer"],
    ["an agent stays an agent", message(30, "x"), "agent"],
  ])("%s", (_rule, live, by) => {
    expect(filledFrom([[bot(10, "a")]], [live]).at(-1)?.by).toBe(by);
  });
});

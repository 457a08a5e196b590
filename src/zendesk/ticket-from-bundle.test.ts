import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { PRIORITIES, type Ticket } from "../domain/ticket";
import { ticketFromBundle } from "./ticket-from-bundle";

const users = [
  { id: 100, name: "Mina", email: "mina@example.com", role: "end-user" },
  { id: 200, name: "Ola", email: "ola@example.com", role: "agent" },
];

function ticketOf(bundle: Record<string, unknown>): Ticket {
  const read = ticketFromBundle({
    users,
    ...bundle,
    ticket: { id: 1, requester_id: 100, ...(bundle.ticket as object) },
  });
  if (read.kind !== "ticket") throw new Error(`${read.path}: ${read.problem}`);
  return read.ticket;
}

describe("what is no bundle is said with its path", () => {
  it.each([
    [null, ""],
    ["text", ""],
    [[], ""],
    [{}, "ticket"],
    [{ ticket: [] }, "ticket"],
    [{ ticket: {}, audits: { audits: [] } }, "audits"],
    [{ ticket: {}, users: "x" }, "users"],
    [{ ticket: {}, settings: [] }, "settings"],
  ])("%j: %s", (bundle, path) => {
    expect(ticketFromBundle(bundle)).toMatchObject({ kind: "unreadable", path });
  });
});

it("names every part that nobody read", () => {
  expect(ticketOf({}).unread).toEqual(["comments", "audits", "conversation"]);
  expect(ticketOf({ comments: [], audits: [] }).unread).toEqual([]);
  const messaging = { via: { channel: "native_messaging" } };
  expect(ticketOf({ ticket: messaging, comments: [], audits: [] }).unread).toEqual(["conversation"]);
  expect(ticketOf({ ticket: messaging, comments: [], audits: [], conversation_log: [] }).unread).toEqual([]);
});

it("reads a ticket whose types are not those of the reference", () => {
  const ticket = ticketOf({
    ticket: {
      id: "35436",
      via: { channel: 4, source: { rel: "follow_up" } },
      tags: "a b",
      priority: "URGENT",
      group_id: "7",
      brand_id: null,
      custom_fields: "broken",
      fields: [{ id: 1, value: "x" }, null, { value: "y" }],
      support_type: "ai_agent",
    },
    groups: [{ id: 7, name: "Billing" }, "broken"],
    ticket_fields: [{ id: 1, title: "Payload", type: "textarea", custom_field_options: null }],
  });
  expect(ticket).toMatchObject({
    id: "35436",
    channel: "email",
    followUp: true,
    heldByBot: true,
    priority: "urgent",
    tags: ["a", "b"],
    group: { id: "7", name: "Billing" },
    brand: null,
    requester: { id: "100", name: "Mina", email: "mina@example.com" },
    fields: [{ id: "1", value: "x", title: "Payload", type: "textarea", options: [] }],
  });
});

describe("comments", () => {
  const marker = { id: 1, author_id: 100, public: false, plain_body: "Conversation with Mina\n\nURL: None" };

  it("the marker of a messaging ticket is no comment, a private note later is", () => {
    const note = { id: 2, author_id: 200, public: false, plain_body: "Conversation with Mina was odd" };
    expect(ticketOf({ comments: [marker, note] }).comments.map(({ id }) => id)).toEqual(["2"]);
  });

  it.each([
    ["an end user is the customer", { author_id: 100 }, "customer"],
    ["an agent is an agent", { author_id: 200 }, "agent"],
    ["user -1 is the bot", { author_id: -1 }, "bot"],
    ["a rule in the name of user -1 is Zendesk", { author_id: -1, via: { channel: "rule" } }, "system"],
    ["a deleted user counts as staff", { author_id: 999 }, "agent"],
    ["nobody is Zendesk", { author_id: null }, "system"],
  ])("%s", (_rule, comment, by) => {
    expect(ticketOf({ comments: [{ id: 5, body: "x", ...comment }] }).comments[0]?.by).toBe(by);
  });

  it("text is the plain body, else the body, else the markup's text; the markup is kept", () => {
    const { comments } = ticketOf({
      comments: [
        { id: 1, plain_body: "plain", body: "body", html_body: "<p>html</p>" },
        { id: 2, plain_body: null, body: "body", html_body: "<p>html</p>" },
        { id: 3, html_body: "<p>html &amp; more</p>" },
      ],
    });
    expect(comments.map(({ text }) => text)).toEqual(["plain", "body", "html & more"]);
    expect(comments[2]?.html).toBe("<p>html &amp; more</p>");
  });

  it("come oldest first whichever way the answer was sorted", () => {
    const at = (minute: number) => `2026-11-22T10:0${minute}:00Z`;
    const { comments } = ticketOf({
      comments: [
        { id: 3, created_at: at(3) },
        { id: 2, created_at: at(1) },
        { id: 1, created_at: at(1) },
      ],
    });
    expect(comments.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });
});

describe("changes from audits", () => {
  const audit = (event: object, more: object = {}) => ({
    audits: [{ id: 9, author_id: 200, created_at: "2026-11-22T10:00:00Z", events: [event], ...more }],
  });
  const moved = { type: "Change", field_name: "group_id", previous_value: "1", value: "2" };

  it.each([
    ["the audit's author", {}, {}, { kind: "person", id: "200", name: "Ola" }],
    [
      "the trigger the event names",
      { via: { channel: "rule", source: { rel: "trigger", from: { id: 44, title: "Route refunds" } } } },
      {},
      { kind: "trigger", id: "44", name: "Route refunds" },
    ],
    [
      "a rule in the older shape",
      { via: { channel: "rule", source: { rel: "automation", id: 45, title: "Nightly" } } },
      {},
      { kind: "automation", id: "45", name: "Nightly" },
    ],
    ["user -1 is the bot", {}, { author_id: -1 }, { kind: "bot", id: "-1", name: "" }],
    ["a user that was not read keeps an id", {}, { author_id: 5 }, { kind: "person", id: "5", name: "" }],
    [
      "nobody, over the API, is an app",
      { via: { channel: "api" } },
      { author_id: null },
      { kind: "app", id: null, name: "" },
    ],
    ["nobody at all is Zendesk", {}, { author_id: null }, { kind: "system", id: null, name: "" }],
  ])("were made by %s", (_rule, event, more, by) => {
    expect(ticketOf(audit({ ...moved, ...event }, more)).changes).toEqual([
      { auditId: "9", at: "2026-11-22T10:00:00Z", kind: "change", field: "group_id", from: "1", to: "2", by },
    ]);
  });

  it.each([
    ["a set of tags", { field_name: "tags", previous_value: ["a"], value: ["a", "b"] }, ["a"], ["a", "b"]],
    ["a custom field by its number", { field_name: "360001", previous_value: null, value: 5 }, null, "5"],
    [
      "an SLA's target, which is no value",
      { field_name: "sla", previous_value: {}, value: { m: 1 } },
      null,
      null,
    ],
  ])("hold %s", (_rule, event, from, to) => {
    expect(ticketOf(audit({ type: "Change", ...event })).changes[0]).toMatchObject({ from, to });
  });

  it("what the ticket was born with has no value before", () => {
    const created = { type: "Create", field_name: "priority", value: "high", previous_value: "x" };
    expect(ticketOf(audit(created)).changes[0]).toMatchObject({ kind: "create", from: null, to: "high" });
  });

  it("a broken audit and a broken event cost themselves only", () => {
    const { changes } = ticketOf({
      audits: [
        null,
        { id: 1 },
        ...audit(moved).audits,
        { id: 10, created_at: 1_700_000_000, events: [7, moved] },
      ],
    });
    expect(changes.map(({ auditId }) => auditId)).toEqual(["10", "9"]);
  });

  it("metadata that whoever updated the ticket attached is kept, empty metadata is not", () => {
    const custom = { handoff: "handoff/1", id: "h-1" };
    expect(ticketOf(audit(moved, { metadata: { custom, system: {} } })).pointers).toEqual([
      { auditId: "9", at: "2026-11-22T10:00:00Z", custom },
    ]);
    expect(ticketOf(audit(moved, { metadata: { custom: {} } })).pointers).toEqual([]);
  });
});

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
    expect(ticketOf({ conversation_log: [event] }).turns).toMatchObject([{ n: 1, by, source: "log" }]);
  });

  it("of the log leave out private comments and take markup as text", () => {
    const comment = (isPublic: boolean, body: string) =>
      said("user", "", { type: "Comment", content: { type: "html", body }, metadata: { public: isPublic } });
    const { turns } = ticketOf({
      conversation_log: [comment(false, "<p>marker</p>"), comment(true, "<p>hello</p>")],
    });
    expect(turns.map(({ text }) => text)).toEqual(["hello"]);
  });

  it("of the log tell a form by its answers and a file by its name", () => {
    const form = said("user", "", {
      content: { type: "formResponse", fields: [{ label: "Order", text: "K-1" }] },
    });
    const file = said("user", "", { content: { type: "file" }, attachments: [{ filename: "lamp.jpg" }] });
    const { turns } = ticketOf({ conversation_log: [form, file] });
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
    expect(ticketOf({ audits: audits(event) }).turns.map(({ by, text, at }) => [by, text, at])).toEqual([
      ["customer", "help", "2021-09-24T08:06:24.000Z"],
      ["bot", "sure", "2021-09-24T08:06:25.000Z"],
      ["customer", "a.jpg", "2021-09-24T08:06:26.000Z"],
      ["agent", "hello", "2021-09-24T08:06:27.000Z"],
    ]);
  });

  it("of two sessions count a repeated message once", () => {
    const event = { type: "ChatStartedEvent", value: { history: transcript } };
    expect(ticketOf({ audits: [...audits(event), ...audits(event)] }).turns).toHaveLength(4);
  });

  it("come from the log before a transcript, from that before comments", () => {
    const parts = {
      conversation_log: [said("bot", "log")],
      audits: audits({ type: "ChatStartedEvent", value: { history: transcript } }),
      comments: [{ id: 1, author_id: 100, public: true, body: "comment" }],
    };
    expect(ticketOf(parts).turns[0]?.source).toBe("log");
    expect(ticketOf({ ...parts, conversation_log: [] }).turns[0]?.source).toBe("audit");
    expect(ticketOf({ comments: parts.comments }).turns).toEqual([
      { n: 1, at: null, by: "customer", name: "Mina", text: "comment", authorId: "100", source: "comment" },
    ]);
  });
});

describe("whatever stands in a bundle", () => {
  const keys = [
    "ticket",
    "audits",
    "comments",
    "conversation_log",
    "ticket_fields",
    "groups",
    "users",
    "settings",
  ];
  const inner = [
    ..."id via channel source rel from tags custom_fields fields value priority status created_at events type".split(
      " ",
    ),
    ..."field_name previous_value history metadata custom author content text body public author_id role".split(
      " ",
    ),
    ..."timestamp message actor_type __proto__ constructor".split(" "),
  ];
  const leaf = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom("ChatStartedEvent", "ChatMessage", "Change", "Comment", 1e12, -1),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 5 }, leaf, tie("record"), fc.array(tie("node"), { maxLength: 4 })),
    record: fc
      .array(fc.tuple(fc.constantFrom(...inner), tie("node")), { maxLength: 8 })
      .map((pairs) =>
        Object.defineProperties(
          {},
          Object.fromEntries(pairs.map(([key, value]) => [`${key}`, plain(value)])),
        ),
      ),
  }));
  const bundle = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...keys), fc.oneof(tree.node, fc.array(tree.record, { maxLength: 5 }))),
    fc.record({
      ticket: tree.record,
      audits: fc.array(tree.record),
      conversation_log: fc.array(tree.record),
    }),
  );

  it("the reading never throws, answers a ticket's shape and leaves the prototype alone", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(bundle, (value) => {
        const read = ticketFromBundle(value);
        if (read.kind === "ticket") expectTicket(read.ticket);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it("a ticket's shape holds for the bundles the fuzz makes, not only for refusals", () => {
    const read = fc.sample(bundle, { numRuns: 300, seed: 1 }).map((value) => ticketFromBundle(value).kind);
    expect(read.filter((kind) => kind === "ticket").length).toBeGreaterThan(50);
  });

  it("brackets nested thousands deep are read like anything else", () => {
    const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
    expect(ticketFromBundle({ ticket: { tags: deep, custom_fields: deep }, audits: deep }).kind).toBe(
      "ticket",
    );
  });
});

function plain(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}

function expectTicket(ticket: Ticket): void {
  const texts = [ticket.subject, ticket.status, ...ticket.tags, ...ticket.turns.map(({ text }) => text)];
  expect(texts.every((text) => typeof text === "string")).toBe(true);
  const ids = [ticket.id, ticket.group?.id, ticket.assignee?.id, ...ticket.comments.map(({ id }) => id)];
  expect(ids.every((id) => id == null || typeof id === "string")).toBe(true);
  expect(ticket.priority === null || PRIORITIES.includes(ticket.priority)).toBe(true);
  expect(ticket.turns.map(({ n }) => n)).toEqual(ticket.turns.map((_turn, index) => index + 1));
  const times = [
    ticket.createdAt,
    ...ticket.turns.map(({ at }) => at),
    ...ticket.changes.map(({ at }) => at),
  ];
  expect(times.every((at) => at === null || !Number.isNaN(Date.parse(at)))).toBe(true);
  expect([ticket.followUp, ticket.heldByBot].every((flag) => typeof flag === "boolean")).toBe(true);
}

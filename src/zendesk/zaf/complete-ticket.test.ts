import { describe, expect, it } from "@jest/globals";
import type { Ticket } from "../../domain/ticket";
import { type FakeAnswer, fakeFramework } from "../framework/fake-framework";
import { createZafClient } from "../zaf-client";
import { completeTicket } from "./complete-ticket";
import { openTicket } from "./open-ticket";
import { readingOnce } from "./read-once";

const at = (second: number) => `2026-11-22T10:00:${String(second).padStart(2, "0")}Z`;
const said = (second: number, author: object, content: string) => ({
  author,
  channel: { name: "native_messaging" },
  message: { content, contentType: "text/plain" },
  timestamp: at(second),
});
const mina = { id: 100, role: "end-user", name: "Mina" };
const ola = { id: 200, role: "agent", name: "Ola" };

function opened(channel: string, conversation: readonly object[]): Ticket {
  const values = {
    "ticket.id": 5,
    "ticket.via": { channel },
    "ticket.requester": mina,
    "ticket.conversation": conversation,
  };
  return openTicket(new Map(Object.entries(values)), []);
}

const COMMENTS = {
  comments: [{ id: 1, author_id: 100, public: true, plain_body: "hello", created_at: at(1) }],
  users: [{ id: 200, name: "Ola", email: "ola@example.com", role: "agent" }],
};
const AUDITS = {
  audits: [
    {
      id: 9,
      author_id: 200,
      created_at: at(2),
      metadata: { custom: { handoff: "handoff/1" } },
      events: [{ type: "Change", field_name: "group_id", previous_value: "1", value: "2" }],
    },
  ],
  groups: [{ id: 2, name: "Billing" }],
};
const LOG = {
  events: [
    {
      id: "b",
      type: "Messaging::ConversationMessage",
      created_at: at(2),
      author: { type: "bot", display_name: "Ava" },
      content: { text: "hi" },
    },
    {
      id: "a",
      type: "Messaging::ConversationMessage",
      created_at: at(1),
      author: { type: "user" },
      content: { text: "lamp" },
    },
  ],
};

const OTHERS = {
  tickets: [
    { id: 5, subject: "this one", status: "open", created_at: at(1), tags: [] },
    { id: 4, subject: "Lamp", description: "It broke", status: "open", created_at: at(0), tags: ["handoff"] },
  ],
};

function zendesk(answers: Readonly<Record<string, FakeAnswer>> = {}) {
  const framework = fakeFramework({
    rest: ({ url }) => {
      const part = /\/(\w+)\?/.exec(url)?.[1] ?? "";
      const known: Record<string, FakeAnswer> = {
        comments: { json: COMMENTS },
        audits: { json: AUDITS },
        conversation_log: { json: LOG },
        requested: { json: OTHERS },
        ...answers,
      };
      return known[part] ?? { status: 404, text: "" };
    },
  });
  const client = createZafClient(() => framework.sdk);
  const readOnce = readingOnce(client);
  return {
    requests: framework.requests,
    complete: (ticket: Ticket) => completeTicket(client, ticket, readOnce),
  };
}

it("an e-mail ticket costs three reads, and comments and audits are told with their people", async () => {
  const { requests, complete } = zendesk();
  const ticket = await complete(opened("mail", [said(1, mina, "hello")]));
  expect(requests.map(({ method, url }) => `${method} ${url.split("?")[0]}`)).toEqual([
    "GET /api/v2/tickets/5/comments",
    "GET /api/v2/tickets/5/audits",
    "GET /api/v2/users/100/tickets/requested",
  ]);
  expect(ticket).toMatchObject({
    unread: [],
    comments: [{ id: "1", by: "customer", authorName: "Mina" }],
    changes: [{ field: "group_id", by: { kind: "person", name: "Ola" } }],
    pointers: [{ auditId: "9", custom: { handoff: "handoff/1" } }],
    groups: [{ id: "2", name: "Billing" }],
  });
});

it("an e-mail ticket without a conversation in the framework has its comments for one", async () => {
  const ticket = await zendesk().complete(opened("mail", []));
  expect(ticket.turns).toMatchObject([{ text: "hello", source: "comment" }]);
  expect(ticket.unread).toEqual([]);
});

describe("the conversation log", () => {
  it("is the third read where nobody has told who the bot is", async () => {
    const { requests, complete } = zendesk();
    const ticket = await complete(opened("native_messaging", [said(1, mina, "lamp")]));
    expect(requests).toHaveLength(3);
    expect(ticket.turns.map(({ by, text }) => [by, text])).toEqual([
      ["customer", "lamp"],
      ["bot", "hi"],
    ]);
    expect(ticket.unread).toEqual(["others"]);
  });

  it.each([
    [
      "the framework has told a bot",
      {},
      [said(1, mina, "lamp"), said(2, { id: -1, name: "Ava" }, "hi")],
      "zaf",
    ],
    [
      "a chat transcript has told it",
      {
        audits: {
          json: {
            audits: [
              {
                id: 1,
                created_at: at(0),
                events: [
                  {
                    type: "ChatStartedEvent",
                    value: {
                      history: [
                        {
                          type: "ChatMessage",
                          actor_type: "system",
                          actor_name: "Ava",
                          message: "hi",
                          timestamp: Date.parse(at(1)),
                        },
                      ],
                    },
                  },
                ],
              },
            ],
          },
        },
      },
      [said(30, ola, "I am Ola")],
      "audit",
    ],
  ])("is not read where %s", async (_rule, answers, conversation, source) => {
    const { requests, complete } = zendesk(answers);
    const ticket = await complete(opened("native_messaging", conversation));
    expect(requests.filter(({ url }) => url.includes("conversation_log"))).toEqual([]);
    expect(ticket.turns[0]?.source).toBe(source);
    expect(ticket.turns).toHaveLength(2);
    expect(ticket.unread).toEqual([]);
  });

  it("is read once for a ticket; what is said later comes from the framework, with the bot known by name", async () => {
    const { requests, complete } = zendesk();
    await complete(opened("native_messaging", [said(1, mina, "lamp")]));
    const later = [
      said(1, mina, "lamp"),
      said(20, ola, "I am Ola"),
      said(30, { ...ola, name: "Ava" }, "Bye"),
    ];
    const ticket = await complete(opened("native_messaging", later));
    expect(requests.filter(({ url }) => url.includes("conversation_log"))).toHaveLength(1);
    expect(ticket.turns.map(({ n, by, source }) => [n, by, source])).toEqual([
      [1, "customer", "log"],
      [2, "bot", "log"],
      [3, "agent", "zaf"],
      [4, "bot", "zaf"],
    ]);
  });

  it("refused for its limit leaves the framework's conversation, and unread", async () => {
    const { complete } = zendesk({ conversation_log: { status: 429, text: "slow down" } });
    const ticket = await complete(opened("native_messaging", [said(1, mina, "lamp")]));
    expect(ticket.turns).toMatchObject([{ text: "lamp", source: "zaf" }]);
    expect(ticket.unread).toEqual(["conversation", "others"]);
  });
});

describe("the requester's other tickets", () => {
  it("are the third read where nothing weightier needs it, and the open one is not among them", async () => {
    const ticket = await zendesk().complete(opened("mail", [said(1, mina, "hello")]));
    expect(ticket.others).toEqual([
      {
        id: "4",
        status: "open",
        createdAt: "2026-11-22T10:00:00Z",
        tags: ["handoff"],
        text: "Lamp\nIt broke",
      },
    ]);
  });

  it("stay unread where they are refused", async () => {
    const { complete } = zendesk({ requested: { status: 403, json: {} } });
    const ticket = await complete(opened("mail", [said(1, mina, "hello")]));
    expect([ticket.others, ticket.unread]).toEqual([[], ["others"]]);
  });

  it.each([
    ["the audits have another page", "audits", AUDITS],
    ["the comments have another page", "comments", COMMENTS],
  ])("are not asked for where %s", async (_rule, part, body) => {
    const { requests, complete } = zendesk({ [part]: { json: { ...body, meta: { has_more: true } } } });
    const ticket = await complete(opened("mail", [said(1, mina, "hello")]));
    expect(requests).toHaveLength(3);
    expect(ticket.unread).toEqual(["others"]);
  });
});

describe("what is refused", () => {
  it("stays unread, the rest is told", async () => {
    const { complete } = zendesk({ audits: { status: 403, json: {} } });
    const ticket = await complete(opened("mail", [said(1, mina, "hello")]));
    expect(ticket.unread).toEqual(["audits"]);
    expect(ticket.comments).toHaveLength(1);
  });

  it("for both reads by right stays unread", async () => {
    const { complete } = zendesk({ audits: { status: 403, json: {} }, comments: { status: 404, text: "" } });
    expect((await complete(opened("mail", []))).unread).toEqual(["comments", "audits", "conversation"]);
  });

  it.each([
    [401, "signed_out"],
    [429, "rate_limited"],
    [503, "unavailable"],
  ])("for both reads by %i is a failure: %s", async (status, fault) => {
    const { complete } = zendesk({ audits: { status, text: "" }, comments: { status, text: "" } });
    await expect(complete(opened("mail", []))).rejects.toMatchObject({ fault });
  });
});

it("a new ticket costs no read", async () => {
  const { requests, complete } = zendesk();
  const ticket = openTicket(new Map(), []);
  await expect(complete(ticket)).resolves.toBe(ticket);
  expect(requests).toEqual([]);
});

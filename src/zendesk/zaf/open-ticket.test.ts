import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openTicket, ticketPaths } from "./open-ticket";

const open = (values: object, fieldIds: readonly string[] = []) =>
  openTicket(new Map(Object.entries(values)), fieldIds);

const entry = (author: object | null, content: string | null, more: object = {}) => ({
  author,
  channel: { name: "native_messaging" },
  message: { content, contentType: "text/html" },
  timestamp: "2026-11-22T10:00:00Z",
  attachments: [],
  ...more,
});

it("asks for every value of the card and for each field once, and for nothing that is no field id", () => {
  const paths = ticketPaths(["36", "36", "x", "1.2", ""]);
  expect(paths).toEqual(expect.arrayContaining(["ticket.id", "ticket.tags", "ticket.conversation"]));
  expect(paths.filter((path) => path.includes("custom_field"))).toEqual([
    "ticket.customField:custom_field_36",
    "ticketFields:custom_field_36",
  ]);
});

it("reads what the app framework holds, in REST's words", () => {
  const ticket = open(
    {
      "ticket.id": 5,
      "ticket.subject": "Lamp",
      "ticket.status": "open",
      "ticket.priority": "high",
      "ticket.tags": ["a"],
      "ticket.via": { channel: "mail", source: { rel: "follow_up" } },
      "ticket.updatedAt": "2026-11-22T10:00:00Z",
      "ticket.brand": { id: 1, name: "Nord" },
      "ticket.form.id": 9,
      "ticket.requester": { id: 100, name: "Mina", email: null },
      "ticket.assignee.user": null,
      "ticket.assignee.group": { id: 7, name: "Billing" },
      "ticketFields:assignee.optionValues": [
        { label: "Billing", value: "7" },
        { label: "Billing/Ola", value: "7:200" },
        { label: "Fraud", value: 8 },
      ],
      "ticket.customField:custom_field_36": "refund",
      "ticketFields:custom_field_36": {
        label: "Reason",
        type: "tagger",
        optionValues: [{ label: "Refund", value: "refund" }, { value: "other" }],
      },
    },
    ["36", "37"],
  );
  expect(ticket).toMatchObject({
    id: "5",
    priority: "high",
    channel: "email",
    followUp: true,
    group: { id: "7", name: "Billing" },
    brand: { id: "1", name: "Nord" },
    form: { id: "9", name: null },
    assignee: null,
    groups: [
      { id: "7", name: "Billing" },
      { id: "8", name: "Fraud" },
    ],
    requester: { id: "100", name: "Mina", email: null },
    fields: [
      {
        id: "36",
        value: "refund",
        title: "Reason",
        type: "tagger",
        options: [
          { value: "refund", name: "Refund" },
          { value: "other", name: "other" },
        ],
      },
    ],
  });
});

it("a new ticket has no id, and everything may be missing", () => {
  expect(open({})).toMatchObject({
    id: null,
    subject: "",
    tags: [],
    others: [],
    unread: ["comments", "audits", "conversation", "others"],
  });
});

describe("who speaks, in a vocabulary without bots", () => {
  it.each([
    ["an end user", { id: 1, role: "end-user", name: "Mina" }, "customer"],
    ["a customer without an id", { id: null, role: "customer", name: "Mina" }, "customer"],
    ["an agent with an id", { id: 2, role: "agent", name: "Ola" }, "agent"],
    ["an admin with an id", { id: 3, role: "admin", name: "Ada" }, "agent"],
    ["a role of the account's own", { id: 4, role: 360001, name: "Per" }, "agent"],
    ["an agent without an id is a bot", { id: null, role: "agent", name: "Ava" }, "bot"],
    ["user -1 is a bot", { id: -1, role: "agent", name: "Ava" }, "bot"],
    ["the system under a name is a bot", { id: null, role: "system", name: "Ava" }, "bot"],
    ["the system itself", { id: null, role: "system", name: "System" }, "system"],
    ["the system without a name", { role: "system" }, "system"],
    ["a trigger", { id: -5, role: "trigger", name: "Notify" }, "system"],
    ["the requester in an unknown role", { id: 100, role: "guest", name: "Mina" }, "customer"],
    ["nobody", null, "system"],
  ])("%s", (_rule, author, by) => {
    const { turns } = open({
      "ticket.requester": { id: 100 },
      "ticket.conversation": [entry(author, "x")],
    });
    expect(turns).toMatchObject([{ n: 1, by, source: "zaf" }]);
  });
});

describe("the conversation", () => {
  it("leaves out internal notes and events without content, and takes HTML as text", () => {
    const author = { id: 1, role: "end-user" };
    const { turns } = open({
      "ticket.conversation": [
        entry(author, "<p>Hi &amp; bye</p>"),
        entry(author, "note", { channel: { name: "internal" } }),
        entry({ name: "System" }, null),
        entry(author, null, { attachments: [{ filename: "lamp.jpg" }] }),
        entry(author, "1 <b> 2", { message: { content: "1 <b> 2", contentType: "text/plain" } }),
        "broken",
      ],
    });
    expect(turns.map(({ text }) => text)).toEqual(["Hi & bye", "lamp.jpg", "1 <b> 2"]);
  });

  const customer = entry({ id: 1, role: "end-user" }, "hi");
  it.each([
    [
      "by messages, with a bot recognised, is read",
      "native_messaging",
      [customer, entry({ id: -1 }, "x")],
      false,
    ],
    ["by messages, without a bot, may hide one", "native_messaging", [customer], true],
    ["by e-mail is read", "mail", [customer], false],
    ["by e-mail, empty, is not", "mail", [], true],
  ])("%s", (_rule, channel, conversation, unread) => {
    const ticket = open({ "ticket.via": { channel }, "ticket.conversation": conversation });
    expect(ticket.unread.includes("conversation")).toBe(unread);
  });
});

it("never throws, whatever Zendesk's page answers", () => {
  const values = fc.dictionary(fc.constantFrom(...ticketPaths(["36"])), fc.jsonValue());
  fc.assert(
    fc.property(values, (answer) => {
      expect(typeof open(answer, ["36"]).subject).toBe("string");
    }),
    { numRuns: 1_000 },
  );
});

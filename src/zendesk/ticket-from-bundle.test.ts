import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { PRIORITIES, type Ticket } from "../domain/ticket";
import { bundledTicket } from "./reading/bundled-ticket";
import { ticketFromBundle } from "./ticket-from-bundle";

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
  expect(bundledTicket({}).unread).toEqual(["comments", "audits", "conversation", "others"]);
  const others = { requester_tickets: [] };
  expect(bundledTicket({ comments: [], audits: [] }).unread).toEqual(["others"]);
  expect(bundledTicket({ comments: [], audits: [], ...others }).unread).toEqual([]);
  const messaging = { via: { channel: "native_messaging" } };
  expect(bundledTicket({ ticket: messaging, comments: [], audits: [], ...others }).unread).toEqual([
    "conversation",
  ]);
  expect(
    bundledTicket({ ticket: messaging, comments: [], audits: [], conversation_log: [], ...others }).unread,
  ).toEqual([]);
});

it("knows a form and a brand by what the account calls them, where it says so", () => {
  const ticket = { id: 1, brand_id: 4, ticket_form_id: 5 };
  const brands = [
    { id: 3, name: "Elm" },
    { id: 4, name: "Oak" },
  ];
  const reading = ticketFromBundle({ ticket, brands, ticket_forms: [{ id: 9, name: "Claim" }] });
  expect(reading).toMatchObject({
    ticket: { brand: { id: "4", name: "Oak" }, form: { id: "5", name: null } },
  });
});

it("reads a ticket whose types are not those of the reference", () => {
  const ticket = bundledTicket({
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
      { numRuns: 1_000 },
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

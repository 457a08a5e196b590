import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anAccount, aStory, NOON, PEOPLE } from "./an-account";
import { METHODS } from "./call";
import { createAccount } from "./create-account";
import { rowsOf } from "./row";

describe("an account made of stories", () => {
  it("joins their groups, users and fields by id, and seats its own people beside theirs", () => {
    const stories = [
      aStory(),
      aStory(
        { id: 2 },
        {
          title: "Second",
          groups: [{ id: 360001, name: "Billing, renamed" }],
          users: [{ id: 77, name: "Ines", role: "agent" }],
        },
      ),
    ];
    const { account, get } = anAccount({ stories });
    expect(get("/api/v2/groups").body).toMatchObject({
      groups: [{ id: 360001, name: "Billing, renamed" }, { id: 360002 }],
    });
    expect(account.stories.map(({ title, ticketId }) => [title, ticketId])).toEqual([
      ["A refund", 1],
      ["Second", 2],
    ]);
    expect(account.agents.map(({ id, standing }) => [id, standing])).toEqual([
      [PEOPLE.admin, "admin"],
      [PEOPLE.agent, "agent"],
      [PEOPLE.lightAgent, "light_agent"],
      [PEOPLE.customRole, "custom"],
      [PEOPLE.groupLimited, "agent"],
      [PEOPLE.assignedOnly, "agent"],
      [77, "agent"],
    ]);
  });

  it("seats each agent in their default group, or in the first one, and names that membership the default", () => {
    const users = [
      { id: 71, name: "Ines", role: "agent", default_group_id: 360002 },
      { id: 72, name: "Ola", role: "agent", default_group_id: 360002, ticket_restriction: "groups" },
    ];
    const { get } = anAccount({ stories: [aStory({ group_id: null }, { users })] });
    const seats = (id: number) =>
      rowsOf(get(`/api/v2/users/${id}/group_memberships`).body.group_memberships).map((one) => [
        one.group_id,
        one.default,
      ]);
    expect(seats(71)).toEqual([
      [360001, false],
      [360002, true],
    ]);
    expect(seats(72)).toEqual([[360002, true]]);
    expect(seats(PEOPLE.agent)).toEqual([
      [360001, true],
      [360002, false],
    ]);
    const all = rowsOf(get("/api/v2/group_memberships").body.group_memberships).map((one) => one.id);
    expect(new Set(all).size).toBe(all.length);
  });

  it("has a group, a brand and a form of its own where no story brings one", () => {
    const { get } = anAccount({ stories: [aStory({}, { groups: [] })] });
    expect(get("/api/v2/groups/assignable").body).toMatchObject({ groups: [{ name: "Support" }] });
    expect(get("/api/v2/brands").body).toMatchObject({ brands: [{ default: true }] });
    expect(get("/api/v2/ticket_forms?active=true").body).toMatchObject({ ticket_forms: [{ default: true }] });
  });

  it.each([
    ["a ticket without an id", [aStory({ id: null })], /ticket\.id must be a whole number/],
    ["a status Zendesk does not have", [aStory({ status: "parked" })], /"parked"; Zendesk has new, open/],
    ["two stories with one ticket", [aStory(), aStory()], /ticket 1 is in another story already/],
  ])("refuses %s, naming the story", (_what, stories, message) => {
    expect(() => createAccount({ stories, now: NOON })).toThrow(message);
    expect(() => createAccount({ stories, now: NOON })).toThrow('Story "A refund"');
  });

  it.each([
    ["an unknown knob", { tagOrdering: "sorted" }, /Knob "tagOrdering" is unknown\. Known: tagNormalisation/],
    [
      "a value the knob does not have",
      { tagOrder: "random" },
      /Knob "tagOrder" cannot be "random"\. It takes sorted or insertion/,
    ],
    ["a negative amount", { jobDelayMs: -1 }, /It takes an amount of ms from 0/],
  ])("refuses %s", (_what, knobs, message) => {
    expect(() => createAccount({ stories: [], now: NOON, knobs: knobs as object })).toThrow(message);
  });
});

describe("the change feed", () => {
  it("tells who moved what since a cursor, and nothing of a write that changed nothing", () => {
    const { account, write } = anAccount();
    write("PUT", "/api/v2/tickets/1/tags", { tags: ["vip"] });
    expect(account.changesSince(0)).toEqual({ changes: [], cursor: 0 });
    write("PUT", "/api/v2/tickets/1", {
      ticket: { priority: "high", comment: { body: "Hello", public: false } },
    });
    const { changes, cursor } = account.changesSince(0);
    expect(changes).toMatchObject([
      { ticketId: 1, kind: "updated", authorId: PEOPLE.agent, fields: ["comment", "priority"] },
    ]);
    expect(account.changesSince(cursor).changes).toEqual([]);
  });
});

describe("whatever is sent", () => {
  const anything = fc.record({
    method: fc.constantFrom(...METHODS, "PURGE", ""),
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        "/api/v2/tickets/1",
        "/api/v2/tickets/1/tags",
        "/api/v2/tickets/update_many?ids=1",
        "//",
        "/api/v2/tickets/%",
        "",
      ),
    ),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant(null),
      fc.jsonValue().map((ticket) => JSON.stringify({ ticket, tickets: ticket, tags: ticket })),
    ),
  });

  it("an account answers with a status and never throws", () => {
    const { account } = anAccount();
    fc.assert(
      fc.property(anything, (request) => {
        expect(account.handle(request, { userId: PEOPLE.admin }, NOON).status).toBeGreaterThanOrEqual(200);
        account.advance(NOON + 10_000);
      }),
      { numRuns: 2000 },
    );
  });

  it("equal calls at equal moments give equal answers", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (requests) => {
        const run = () => {
          const { account } = anAccount();
          return requests.map((request) => account.handle(request, { userId: PEOPLE.agent }, NOON));
        };
        expect(run()).toEqual(run());
      }),
      { numRuns: 100 },
    );
  });
});

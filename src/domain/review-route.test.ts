import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { aPolicy, REFUNDS } from "../../tests/builders/a-policy";
import { aChange, aTicket } from "../../tests/builders/a-ticket";
import type { HandoffValues } from "./handoff/handoff";
import type { Policy } from "./policy/policy";
import { isBelow, placeVerdict, reviewRoute } from "./review-route";
import { ruleFacts } from "./rule-facts";
import type { Priority, Ticket, TicketChange } from "./ticket";

const groups = [
  { id: "1", name: "Support" },
  { id: "2", name: "Billing" },
];

function route(values: HandoffValues, part: Partial<Ticket> = {}, policy: Policy = aPolicy()) {
  const ticket = aTicket({ groups, group: { id: "1", name: "Support" }, ...part });
  const handoff = aHandoff(values);
  return reviewRoute(ticket, handoff, policy, ruleFacts(ticket, handoff));
}

describe("where the policy is silent, the bot's own route decides", () => {
  it.each<[rule: string, values: HandoffValues, verdict: string, group: object | null]>([
    ["a group by id", { groupId: "2" }, "wrong", { id: "2", name: "Billing" }],
    ["a group by an id that the account's groups lack", { groupId: "9" }, "wrong", { id: "9", name: null }],
    ["a queue that is named like a group", { queue: " billing " }, "wrong", { id: "2", name: "Billing" }],
    ["a group before a queue", { groupId: "1", queue: "billing" }, "right", { id: "1", name: "Support" }],
    ["a queue that nobody knows", { queue: "nowhere" }, "unknown", null],
    ["a priority without a place", { priority: "urgent" }, "unknown", null],
  ])("%s", (_rule, values, verdict, group) => {
    const review = route(values);
    expect([review.verdict, review.expected?.group ?? null]).toEqual([verdict, group]);
  });

  it("a queue of the policy has the policy's group", () => {
    const document = { version: 1, queues: { money: { group: "Billing" } }, rules: [] };
    expect(route({ queue: "Money" }, {}, aPolicy({ document })).expected?.group?.id).toBe("2");
  });

  it("its priority and skills are expected too", () => {
    expect(route({ groupId: "1", priority: "high", skills: ["tax"] })).toMatchObject({
      verdict: "wrong",
      expected: { priority: "high", skills: ["tax"] },
      fix: { groupId: null, groupName: null, priority: "high" },
    });
  });
});

describe("otherwise decides only what a rule could have looked at", () => {
  const policy = aPolicy({ document: REFUNDS });
  it.each<[rule: string, values: HandoffValues, decided: string | null]>([
    ["an intent", { intent: "hello" }, "otherwise"],
    ["a reason", { reason: "other" }, "otherwise"],
    ["a risk", { risks: ["legal_reputation"] }, "otherwise"],
    ["a reason outside the contract tells no rule anything", { reason: "because" }, null],
    ["only the bot's route is known", { queue: "billing" }, "bot"],
    ["nothing is known", {}, null],
  ])("%s", (_rule, values, decided) => {
    expect(route(values, {}, policy).rule).toBe(decided);
  });
});

describe("moves since the handoff at 14:05", () => {
  const moved = (change: Partial<TicketChange>) =>
    route({}, { changes: [aChange(change)] }).moves.map(({ from, to }) => `${from} to ${to}`);

  it.each<[rule: string, change: Partial<TicketChange>, moves: readonly string[]]>([
    ["by name, from no group", { to: "2" }, ["null to Billing"]],
    ["a group without a name by its id", { from: "2", to: "77" }, ["Billing to 77"]],
    ["out of every group", { from: "2", to: "" }, ["Billing to null"]],
    [
      "a little before, as two clocks may have it",
      { at: "2026-11-03T14:00:00Z", to: "2" },
      ["null to Billing"],
    ],
    ["well before", { at: "2026-11-03T13:59:59Z", to: "2" }, []],
    ["the group it was born with", { kind: "create", to: "2" }, []],
    ["another field", { field: "priority", to: "high" }, []],
  ])("%s", (_rule, change, moves) => {
    expect(moved(change)).toEqual(moves);
  });
});

describe("two groups", () => {
  const named = (id: string | null, name: string | null) => ({ id, name });
  it.each<
    [
      rule: string,
      expected: ReturnType<typeof named>,
      actual: [string, string | null] | null,
      verdict: string,
    ]
  >([
    ["one is expected and none is there", named("2", null), null, "wrong"],
    ["ids say it, whatever the names", named("2", "Old name"), ["2", "New name"], "right"],
    ["other ids of one name", named("2", "Billing"), ["3", "Billing"], "wrong"],
    ["names where the id is not known", named(null, "BILLING "), ["2", "Billing"], "right"],
    ["other names", named(null, "Fraud"), ["2", "Billing"], "wrong"],
    ["a name and a bare id cannot be compared", named(null, "Billing"), ["2", null], "unknown"],
  ])("%s", (_rule, expected, actual, verdict) => {
    const there = actual === null ? null : { id: actual[0], name: actual[1] };
    expect(placeVerdict(expected, there, "wrong")).toBe(verdict);
  });
});

describe("a priority is a floor", () => {
  it.each<[actual: Priority | null, wanted: Priority, below: boolean]>([
    [null, "low", true],
    ["low", "normal", true],
    ["normal", "normal", false],
    ["urgent", "high", false],
  ])("%p below %p: %p", (actual, wanted, below) => {
    expect(isBelow(actual, wanted)).toBe(below);
  });
});

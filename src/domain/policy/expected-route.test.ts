import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../../tests/builders/a-handoff";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aTicket } from "../../../tests/builders/a-ticket";
import type { HandoffValues } from "../handoff/handoff";
import { ruleFacts } from "../rule-facts";
import { expectedRoute, placeOf, requiredKeys } from "./expected-route";

const groups = [
  { id: "11", name: "Billing & Refunds" },
  { id: "12", name: null },
];
const factsOf = (values: HandoffValues) => ruleFacts(aTicket(), aHandoff(values));

describe("where a policy wants a case", () => {
  const then = { queue: "billing" };
  const rules = [
    {
      id: "large",
      when: { intent: ["billing*"], reason: ["high_value"] },
      then: { ...then, priority: "urgent" },
    },
    {
      id: "any",
      when: { intent: ["billing*"] },
      then: { ...then, sameChannel: true, humanWithinMinutes: 15 },
    },
    { id: "never", when: { intent: ["billing.refund"] }, then: { queue: "lab", skills: [] } },
    { id: "lab", when: { intent: ["lab"] }, then: { queue: "lab" } },
    { id: "own", when: { intent: ["own"] }, then: { queue: "lab", skills: ["x-ray"] } },
  ];
  const queues = { billing: { group: "billing & refunds" }, lab: { group: 12, skills: ["glass"] } };
  const { document } = aPolicy({ document: { version: 1, queues, rules } });

  it.each<[rule: string, values: HandoffValues, decision: object | null]>([
    [
      "the first rule that holds, not the narrowest",
      { intent: "billing.refund" },
      {
        rule: "any",
        expected: { group: { id: "11" }, priority: null, channel: "same" },
        humanWithinMinutes: 15,
      },
    ],
    [
      "a rule with two conditions needs both",
      { intent: "billing.refund", reason: "high_value" },
      { rule: "large", expected: { priority: "urgent", channel: null }, humanWithinMinutes: null },
    ],
    [
      "a queue's skills",
      { intent: "lab" },
      { expected: { group: { id: "12", name: null }, skills: ["glass"] } },
    ],
    ["a rule's skills in their place", { intent: "own" }, { expected: { skills: ["x-ray"] } }],
  ])("%s", (_rule, values, decision) => {
    expect(expectedRoute(document, factsOf(values), groups)).toMatchObject({ ...decision });
  });

  it("it has no opinion where no rule holds and nothing stands for otherwise", () => {
    expect(expectedRoute(document, factsOf({ intent: "hello" }), groups)).toBeNull();
  });

  it("otherwise decides under its own name", () => {
    const under = aPolicy({ document: { version: 1, queues, rules, otherwise: { queue: "lab" } } }).document;
    expect(expectedRoute(under, factsOf({}), groups)).toMatchObject({ rule: "otherwise" });
  });
});

describe("a group of the policy", () => {
  it.each<[rule: string, ref: string, group: object]>([
    ["by name, case and spaces folded", " BILLING  & refunds", { id: "11", name: "Billing & Refunds" }],
    ["by id", "11", { id: "11", name: "Billing & Refunds" }],
    ["by an id that is not among the account's", "99", { id: "99", name: null }],
    ["by a name that is not among them", "Fraud", { id: null, name: "Fraud" }],
  ])("%s", (_rule, ref, group) => {
    expect(placeOf(ref, groups)).toEqual(group);
  });

  it("a group that is called like another's id is not that one", () => {
    expect(placeOf("12", [{ id: "7", name: "12" }, ...groups])).toEqual({ id: "12", name: null });
  });
});

it("what several entries ask for is asked once, by the first", () => {
  const entries = [
    { when: { intent: ["x"] }, keys: ["a"] },
    { when: {}, keys: ["b", "c"] },
    { when: {}, keys: ["c", "a"] },
  ];
  expect(requiredKeys(entries, factsOf({}))).toEqual([
    { key: "b", by: 1 },
    { key: "c", by: 1 },
    { key: "a", by: 2 },
  ]);
});

import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { aPolicy } from "../../tests/builders/a-policy";
import { aTicket } from "../../tests/builders/a-ticket";
import { missingContext } from "./missing-context";
import { ruleFacts } from "./rule-facts";

const document = {
  version: 1,
  queues: {},
  rules: [],
  requiredContext: [
    { when: { intent: ["order*"] }, keys: ["Order ID", "email"] },
    { when: {}, keys: ["email"] },
  ],
};

function missing(intent: string, ...keys: readonly string[]) {
  const known = keys.map((key) => ({
    key,
    label: null,
    value: "x",
    standing: "derived" as const,
    source: { carrier: "derived", ref: "requester" } as const,
    evidence: [],
  }));
  const facts = ruleFacts(aTicket(), aHandoff({ intent }));
  return missingContext(aPolicy({ document }), facts, known).map(({ key, because }) => [key, because.ref]);
}

describe("what the policy asks for and nobody gave", () => {
  it("each key once, by the first entry that asks for it", () => {
    expect(missing("order.status")).toEqual([
      ["Order ID", "requiredContext[0]"],
      ["email", "requiredContext[0]"],
    ]);
  });

  it("an entry that does not hold asks for nothing", () => {
    expect(missing("hello")).toEqual([["email", "requiredContext[1]"]]);
  });

  it("a key counts in another spelling", () => {
    expect(missing("order.status", "orderId")).toEqual([["email", "requiredContext[0]"]]);
  });

  it("a policy that asks for nothing misses nothing", () => {
    const bare = aPolicy({ document: { version: 1, queues: {}, rules: [] } });
    expect(missingContext(bare, ruleFacts(aTicket(), aHandoff()), [])).toEqual([]);
  });

  it.each([
    ["photo", "customer"],
    ["Order ID", "customer"],
    ["amount", "customer"],
    ["customer_id", "customer"],
    ["last_login", "bot"],
    ["lastLogin", "bot"],
    ["order_status", "bot"],
    ["subscription", "bot"],
    ["refund_approval", "agent"],
    ["approved_by", "agent"],
  ])("%s could have come from the %s", (key, from) => {
    const document = { version: 1, queues: {}, rules: [], requiredContext: [{ when: {}, keys: [key] }] };
    const [lacking] = missingContext(aPolicy({ document }), ruleFacts(aTicket(), aHandoff()), []);
    expect(lacking?.from).toBe(from);
  });
});

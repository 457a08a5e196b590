import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aTicket } from "../../../tests/builders/a-ticket";
import { tags } from "./tags";

const policy = aPolicy();

describe("tags", () => {
  it.each<[rule: string, tag: string, values: object | null]>([
    ["the contract's reason", "handoff_reason__high_value", { reason: "high_value" }],
    ["a reason that is none", "handoff_reason__undefined", null],
    ["a risk", "handoff_hitl__legal_reputation", { risks: ["legal_reputation"] }],
    ["a queue", "handoff_queue__billing_refunds", { queue: "billing refunds" }],
    ["a vendor's tag", "kore_ai", { vendor: "kore" }],
    ["a vendor's family of tags", "fin_escalated", { vendor: "fin" }],
    ["anybody's tag", "vip", null],
  ])("%s", (_rule, tag, values) => {
    expect(tags.read(aTicket({ tags: [tag] }), policy)[0]?.values ?? null).toEqual(values);
  });
});

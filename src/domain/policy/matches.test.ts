import { describe, expect, it } from "@jest/globals";
import { aField } from "../../../tests/builders/a-ticket";
import type { When } from "./document";
import { matches, type RuleFacts } from "./matches";

const facts: RuleFacts = {
  intent: "intent__billing__refund__request",
  reason: "policy_exception",
  risks: ["billing_exception"],
  tags: ["vip", "web"],
  channel: "native_messaging",
  language: "pt-BR",
  brand: { id: "9", name: "Lumen & Oak" },
  form: null,
  tier: "Gold",
  priority: "normal",
  confidence: 0.6,
  fields: [aField("5", ["a", "b"]), aField("6", true), aField("7", null)],
};

describe("a rule's conditions", () => {
  it.each<[rule: string, when: When, holds: boolean]>([
    ["none given holds for all", {}, true],
    ["an intent in another spelling", { intent: ["billing.refund.request"] }, true],
    ["a prefix of an intent", { intent: ["billing.refund*"] }, true],
    ["a prefix that ends at a dot", { intent: ["billing.*"] }, true],
    ["another intent", { intent: ["billing.refund"] }, false],
    ["one of several reasons", { reason: ["high_value", "policy_exception"] }, true],
    ["another reason", { reason: ["other"] }, false],
    ["a risk", { risk: ["billing_exception"] }, true],
    ["a tag by prefix", { tag: ["vi*"] }, true],
    ["a language holds for its regions", { language: ["pt"] }, true],
    ["a region in another case", { language: ["pt-br"] }, true],
    ["a brand by name, folded", { brand: ["lumen  & OAK"] }, true],
    ["a brand by id", { brand: ["9"] }, true],
    ["a form that is not known", { form: ["Refund"] }, false],
    ["a tier in another case", { tier: ["gold"] }, true],
    ["one value of a list field", { field: { "5": ["b"] } }, true],
    ["a ticked box", { field: { "6": ["true"] } }, true],
    ["an empty field", { field: { "7": ["x"] } }, false],
    ["a field that is not there", { field: { "8": ["x"] } }, false],
    ["confidence at the limit", { confidence: { max: 0.6 } }, true],
    ["confidence above the limit", { confidence: { max: 0.59 } }, false],
    ["confidence below the floor", { confidence: { min: 0.61 } }, false],
    ["all that are given must hold", { intent: ["billing*"], reason: ["other"] }, false],
  ])("%s", (_rule, when, holds) => {
    expect(matches(when, facts)).toBe(holds);
  });

  it("what is not known meets no condition, not even an open range", () => {
    expect(matches({ confidence: {} }, { ...facts, confidence: null })).toBe(false);
    expect(matches({ intent: ["*"] }, { ...facts, intent: null })).toBe(false);
  });
});

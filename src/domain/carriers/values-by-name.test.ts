import { describe, expect, it } from "@jest/globals";
import { readerOf } from "./values-by-name";

describe("a value with a name", () => {
  it.each<[rule: string, name: string, text: string, values: object | null]>([
    ["a reason in another spelling", "reason", "High value", { reason: "high_value" }],
    ["a reason of no contract, as it came", "reason", "angry", { reason: "angry" }],
    [
      "the risks that there are, of several",
      "risk",
      "risk__legal_reputation; fire",
      { risks: ["legal_reputation"] },
    ],
    ["no risk of the five", "risk", "fire", null],
    ["a confidence that is none", "confidence", "quite", null],
    ["a priority in a desk's words", "priority", "P1", { priority: "urgent" }],
    ["skills by semicolons", "skills", "tax; german", { skills: ["tax", "german"] }],
    ["a language as an option", "language", "language__pt-br", { language: "pt-br" }],
    ["an identity in other words", "identity", "sure", null],
  ])("%s", (_rule, name, text, values) => {
    expect(readerOf(name)?.(text)).toEqual(values);
  });

  it.each(["order_id", "constructor", "toString", "__proto__"])("%s is a key of its own", (name) => {
    expect(readerOf(name)).toBeUndefined();
  });
});

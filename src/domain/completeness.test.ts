import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { completeness } from "./completeness";
import type { HandoffValues } from "./handoff/handoff";

const whole: HandoffValues = {
  summary: "Wants a refund for the broken lamp.",
  reason: "high_value",
  intent: "billing.refund",
  identity: "none",
  attempts: [{ action: "refund", outcome: "failed", at: null, error: null }],
  told: ["what"],
};

describe("how complete a handoff is, of 12 parts", () => {
  it.each<[rule: string, values: HandoffValues, required: number, missing: number, score: number]>([
    ["everything is there", whole, 2, 0, 1],
    ["an identity that is none is known to be none", { ...whole, identity: "none" }, 0, 0, 1],
    ["nothing is there, and nothing was asked for", {}, 0, 0, 0.25],
    ["nothing is there of what was asked for", {}, 2, 2, 0],
    ["a summary that says little is half of one", { ...whole, summary: "New conversation" }, 0, 0, 0.88],
    ["one of three asked for lacks", whole, 3, 1, 0.92],
    ["a reason outside the contract is one", { ...whole, reason: "because" }, 0, 0, 1],
  ])("%s", (_rule, values, required, missing, score) => {
    expect(completeness(aHandoff(values), required, missing).score).toBe(score);
  });

  it("the score is the sum of its parts", () => {
    const { score, parts } = completeness(aHandoff({ ...whole, summary: "Lamp" }), 3, 1);
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0);
    expect(score).toBeCloseTo(sum(({ weight, have }) => weight * have) / sum(({ weight }) => weight), 2);
  });
});

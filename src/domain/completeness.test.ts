import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { completeness as completenessOf } from "./completeness";
import type { HandoffValues, Telling } from "./handoff/handoff";
import { REASON_CODES } from "./handoff/reasons";
import { highestTier } from "./risk-tiers";

const whole: HandoffValues = {
  summary: "Wants a refund for the broken lamp.",
  reason: "other",
  intent: "billing.refund",
  identity: "none",
  attempts: [{ action: "refund", outcome: "failed", at: null, error: null }],
  told: ["what"],
};

function completeness(handoff: ReturnType<typeof aHandoff>, required: number, missing: number) {
  const tier = highestTier(handoff.risks?.value ?? [], handoff.reason.stated?.value ?? null);
  return completenessOf(handoff, tier, required, missing);
}

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
});

it("what was told counts by what the policy wants told", () => {
  const scoreOf = (told: readonly Telling[]) =>
    completenessOf(aHandoff({ ...whole, told }), "other", 0, 0, ["what", "why", "wait"]).parts.at(-1)?.have;
  expect([scoreOf(["what"]), scoreOf(["what", "why", "wait"]), scoreOf(["next"])]).toEqual([1 / 3, 1, 0]);
});

describe("what lacks weighs by why the case came", () => {
  const without = (part: keyof HandoffValues, reason: string): number => {
    const { [part]: _left, ...values } = { ...whole, reason };
    return completeness(aHandoff(values), 0, 0).score;
  };

  it.each<[rule: string, part: keyof HandoffValues, more: string, less: string]>([
    ["who is asking, where a person must decide", "identity", "sensitive", "out_of_scope"],
    ["what was tried, where a system failed", "attempts", "system_limit", "sensitive"],
    ["what it is about, where the bot may not", "intent", "out_of_scope", "customer_request"],
    ["what was promised, where the customer asked for a person", "told", "customer_request", "high_value"],
  ])("%s", (_rule, part, more, less) => {
    expect(without(part, more)).toBeLessThan(without(part, less));
  });

  it("a risk weighs as a sensitive case does, whatever the reason", () => {
    const given = aHandoff({ ...whole, reason: "low_confidence", risks: ["legal_reputation"] });
    expect(completeness(given, 0, 0).reason).toBe("sensitive");
  });

  it("a reason outside the contract weighs like none", () => {
    const { reason, parts } = completeness(aHandoff({ ...whole, reason: "because" }), 0, 0);
    expect([reason, parts.map(({ weight }) => weight)]).toEqual([null, [3, 3, 2, 1, 1, 1, 1]]);
  });

  it.each(REASON_CODES)("%s: the score is the sum of its parts", (code) => {
    const given = aHandoff({ ...whole, reason: code, summary: "Lamp" });
    const { score, reason, parts } = completeness(given, 3, 1);
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0);
    expect(reason).toBe(code);
    expect(score).toBeCloseTo(sum(({ weight, have }) => weight * have) / sum(({ weight }) => weight), 2);
  });
});

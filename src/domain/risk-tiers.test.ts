import { describe, expect, it } from "@jest/globals";
import { REASON_CODES, RISKS, type Risk } from "./handoff/reasons";
import { highestTier, TIERS } from "./risk-tiers";

describe("the highest tier wins", () => {
  it.each<[risks: readonly Risk[], reason: string | null, tier: string | null]>([
    [["legal_reputation", "vulnerable_customer"], "low_confidence", "vulnerable_customer"],
    [["cancellation_retention"], "sensitive", "cancellation_retention"],
    [[], "high_value", "high_value"],
    [[], "because", null],
    [[], null, null],
  ])("%j and %p: %p", (risks, reason, tier) => {
    expect(highestTier(risks, reason)).toBe(tier);
  });

  it("every risk and every reason has its place, once", () => {
    expect([...TIERS].sort()).toEqual([...RISKS, ...REASON_CODES].sort());
  });
});

import { describe, expect, it } from "@jest/globals";
import { closest } from "./closest";

describe("the word that was meant", () => {
  it.each<[rule: string, word: string, known: readonly string[], meant: string | null]>([
    ["a letter is missing", "biling", ["general", "billing"], "billing"],
    ["two letters changed places", "bililng", ["billing"], "billing"],
    ["another case", "Billing", ["billing"], "billing"],
    ["the nearest of several", "billings", ["billed", "billing"], "billing"],
    ["the first of equals", "cat", ["bat", "hat"], "bat"],
    ["a third of it may be wrong", "abcdef", ["abcdxy"], "abcdxy"],
    ["no more than a third", "abcdef", ["abcxyz"], null],
    ["a short word may have one mistake", "to", ["of"], null],
    ["nothing is known", "billing", [], null],
    ["nothing was written", "", ["a"], null],
    ["whole characters count in any script", "返金窓", ["返金窓口"], "返金窓口"],
  ])("%s", (_rule, word, known, meant) => {
    expect(closest(word, known)).toBe(meant);
  });
});

import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("unfounded", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "unfounded.summary",
      "the summary has a number nobody said",
      true,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          fields: [],
          summary: { text: "Refund of €129.00 for a lamp" },
        }),
    ],
    [
      "unfounded.summary",
      "the number is a round limit",
      false,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          fields: [],
          summary: { text: "Above the limit of €30 for lamps" },
        }),
    ],
    [
      "unfounded.summary",
      "the bot looked the number up",
      false,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          summary: { text: "Refund for K-2291, arrived broken" },
        }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

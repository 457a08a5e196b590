import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("risk", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "risk.missed",
      "a lawyer, and the bot did not say so",
      true,
      () => found(talk("customer: my lawyer will write to you", "bot: ok")),
    ],
    [
      "risk.missed",
      "a lawyer, and the bot said so",
      false,
      () =>
        found(talk("customer: my lawyer will write to you", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["legal_reputation"] },
        }),
    ],
    [
      "risk.missed",
      "the bot's own words are no sign",
      false,
      () => found(talk("customer: hi", "bot: no lawyer needed")),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

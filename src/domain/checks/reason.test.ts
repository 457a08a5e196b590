import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("reason", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "reason.disagrees",
      "a customer's request that no turn shows",
      true,
      () => found(talk("customer: it broke", "bot: ok")),
    ],
    [
      "reason.disagrees",
      "a customer's request that a turn shows",
      false,
      () => found(talk("customer: I want to talk to a human", "bot: ok")),
    ],
    [
      "reason.missing",
      "no reason at all",
      true,
      () => found(talk("customer: hi", "bot: ok"), { reason: undefined }),
    ],
    ["reason.missing", "a reason", false, () => found(talk("customer: hi", "bot: ok"))],
    ["reason.unknown", "a code of the contract", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "reason.missing",
      "a bot that handed over nothing at all is told of once",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), fields: [] }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

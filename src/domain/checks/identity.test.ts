import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("identity", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "identity.unverified",
      "an account taken over, the customer's word for it",
      true,
      () =>
        found(talk("customer: hi", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["account_compromise"] },
          customer: { identity: "claimed" },
        }),
    ],
    [
      "identity.unverified",
      "an account taken over, verified",
      false,
      () =>
        found(talk("customer: hi", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["account_compromise"] },
        }),
    ],
    [
      "identity.unverified",
      "an account taken over by the customer's own words, which the bot does not state",
      true,
      () => found(talk("customer: my account was hacked", "bot: ok"), { customer: { identity: "claimed" } }),
    ],
    [
      "identity.unverified",
      "no word of it",
      false,
      () => found(talk("customer: broken", "bot: ok"), { customer: { identity: "claimed" } }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

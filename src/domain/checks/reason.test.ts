import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import { reviewTicket } from "../review";

/** What a mapped field says of the reason, without a payload. */
function ownReason(value: string): readonly string[] {
  const policy = aPolicy({ reading: { fieldMap: [{ what: "reason", fieldId: "5" }] } });
  const review = reviewTicket(aTicket({ fields: [aField("5", value)] }), policy, 0);
  return review.kind === "none" ? [] : review.findings.map(({ id }) => id);
}

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
    [
      "reason.unknown",
      "a reason of the account's own, from a field",
      true,
      () => ownReason("handoff_reason__second_line"),
    ],
    ["reason.unknown", "an option that is a code", false, () => ownReason("handoff_reason__high_value")],
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

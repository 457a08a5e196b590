import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import { reviewTicket } from "../review";
import type { Ticket } from "../ticket";

const policy = aPolicy({
  document: {
    version: 1,
    queues: { law: { group: 2 }, care: { group: 3 }, rest: { group: 1 } },
    rules: [
      { id: "law", when: { risk: ["legal_reputation"] }, then: { queue: "law", priority: "high" } },
      { id: "care", when: { risk: ["vulnerable_customer"] }, then: { queue: "care" } },
    ],
    otherwise: { queue: "rest" },
    triggers: { risk: ["legal_reputation"] },
    timing: { turnsAfterAsk: 2 },
  },
  reading: { payloadFieldId: "9" },
});

function lawyer(part: Partial<Ticket>, first = "my lawyer knows", ...more: readonly string[]) {
  const fields = [aField("9", JSON.stringify(aPayload()))];
  const turns = someTurns(`customer: ${first}`, ...(more.length > 0 ? more : ["bot: ok"]));
  const review = reviewTicket(aTicket({ fields, turns, ...part }), policy, 0);
  return review.kind === "none" ? [] : review.findings.map(({ id }) => id);
}

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
    [
      "risk.stated",
      "the bot says so",
      true,
      () =>
        found(talk("customer: hi", "bot: ok"), { reason: { code: "sensitive", hitl: ["legal_reputation"] } }),
    ],
    ["risk.stated", "the bot says nothing of it", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "risk.unhandled",
      "the customer speaks of a lawyer, and the policy wants it elsewhere",
      true,
      () => lawyer({ group: { id: "1", name: "A" } }),
    ],
    [
      "risk.unhandled",
      "it lies there, but too low",
      true,
      () => lawyer({ group: { id: "2", name: "L" }, priority: "low" }),
    ],
    [
      "risk.unhandled",
      "it lies where the policy wants it",
      false,
      () => lawyer({ group: { id: "2", name: "L" }, priority: "urgent" }),
    ],
    [
      "risk.unhandled",
      "a weightier risk is handled as it should be",
      false,
      () => lawyer({ group: { id: "3", name: "V" } }, "my lawyer knows that I am in hospital"),
    ],
    [
      "risk.late",
      "three more messages after the word",
      true,
      () =>
        lawyer(
          {},
          "my lawyer knows",
          "bot: a",
          "customer: b",
          "bot: c",
          "customer: d",
          "bot: e",
          "customer: f",
        ),
    ],
    ["risk.late", "one more message", false, () => lawyer({}, "my lawyer knows", "bot: a")],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

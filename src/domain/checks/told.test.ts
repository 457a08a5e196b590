import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("told", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "told.silent",
      "no word of a handoff",
      true,
      () => found(talk("customer: broken", "bot: Thank you."), { expectation: undefined }),
    ],
    [
      "told.silent",
      "the bot names people",
      false,
      () =>
        found(talk("customer: broken", "bot: A colleague will write to you."), { expectation: undefined }),
    ],
    [
      "told.silent",
      "the bot names the group",
      false,
      () =>
        found(
          {
            ...talk("customer: broken", "bot: Thanks, Billing & Refunds decides."),
            groups: [{ id: "1", name: "Billing & Refunds" }],
          },
          { expectation: undefined },
        ),
    ],
    [
      "told.silent",
      "the payload says what was told",
      false,
      () => found(talk("customer: broken", "bot: Thank you.")),
    ],
    [
      "told.incomplete",
      "a part the policy wants is missing",
      true,
      () => found(talk("customer: broken", "bot: ok"), { expectation: { told: ["what"] } }),
    ],
    [
      "told.incomplete",
      "all parts were told",
      false,
      () => found(talk("customer: broken", "bot: ok"), { expectation: { told: ["what", "why"] } }),
    ],
    [
      "told.phantom",
      "announced twice, and the customer wrote between",
      true,
      () =>
        found(
          talk(
            "customer: hi",
            "bot: I'm connecting you with a colleague now.",
            "customer: hello?",
            "bot: I'm connecting you with a colleague now.",
          ),
        ),
    ],
    [
      "told.phantom",
      "announced once",
      false,
      () => found(talk("customer: hi", "bot: I'm connecting you with a colleague now.")),
    ],
    [
      "told.silent",
      "in a language that we have no words for",
      false,
      () =>
        found(talk("customer: وصل المصباح مكسورا وأريد استرداد", "bot: شكرا لك"), { expectation: undefined }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

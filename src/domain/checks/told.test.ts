import { describe, expect, it } from "@jest/globals";
import { findingsOf, found, talk } from "../../../tests/builders/findings-of";

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
      "told.incomplete",
      "the bot lists less than it said",
      false,
      () =>
        found(talk("customer: broken", "bot: I'm passing you on because I can't decide it."), {
          expectation: { told: ["what"] },
        }),
    ],
    [
      "told.incomplete",
      "no list, and the words leave it open",
      false,
      () =>
        found(talk("customer: broken", "bot: Your vase comes from Leeds. I'm passing you on."), {
          expectation: undefined,
        }),
    ],
    [
      "told.incomplete",
      "no list, and the words leave out why",
      true,
      () =>
        found(talk("customer: broken", "bot: Thanks. An agent will write to you."), {
          expectation: undefined,
        }),
    ],
    [
      "told.bare",
      "the bot only announced it, and lists nothing",
      true,
      () =>
        found(talk("customer: broken", "bot: I'm passing you on to a colleague."), {
          expectation: undefined,
        }),
    ],
    [
      "told.bare",
      "the bot only announced it, whatever it lists",
      true,
      () => found(talk("customer: broken", "bot: I'm passing you on to a colleague.")),
    ],
    [
      "told.bare",
      "the payload quotes another message",
      false,
      () =>
        found(talk("customer: broken", "bot: I'm passing you on to a colleague."), {
          expectation: { message: "Support decides, they write by mail.", told: ["what", "why"] },
        }),
    ],
    [
      "told.bare",
      "the customer asked for it and knows why",
      false,
      () => found(talk("customer: I want to talk to a person", "bot: I'm passing you on.")),
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

  it("says what the bot notes to have told and did not", () => {
    const lines = talk("customer: broken", "bot: I'm passing you on to a colleague.");
    const [told] = findingsOf(lines).filter(({ id }) => id === "told.bare");
    expect(told).toMatchObject({
      facts: { missing: ["why"], claimed: ["why"] },
      evidence: [{ kind: "turn", ref: "2" }],
    });
  });
});

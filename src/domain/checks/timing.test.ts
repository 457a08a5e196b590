import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("timing", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "timing.after-ask",
      "five more answers after the ask",
      true,
      () =>
        found(
          talk(
            "customer: I want to talk to a human",
            "bot: a",
            "customer: b",
            "bot: c",
            "customer: d",
            "bot: e",
          ),
        ),
    ],
    [
      "timing.after-ask",
      "one more answer",
      false,
      () => found(talk("customer: I want to talk to a human", "bot: I'm passing you to a colleague.")),
    ],
    [
      "timing.held-back",
      "asked three times",
      true,
      () =>
        found(
          talk(
            "customer: I want to talk to a human",
            "bot: a",
            "customer: I want to talk to a human",
            "bot: c",
            "customer: I want to talk to a human",
            "bot: e",
          ),
        ),
    ],
    [
      "timing.minutes",
      "six minutes of talk against five",
      true,
      () => found(talk("customer: 1", "bot: 2", "customer: 3", "bot: 4", "customer: 5", "bot: 6", "bot: 7")),
    ],
    [
      "timing.too-early",
      "given up at once, where the policy wants two tries",
      true,
      () =>
        found(talk("customer: where is it", "bot: I'm passing you to a colleague."), {
          intent: { label: "order.status" },
        }),
    ],
    [
      "timing.too-early",
      "tried as often as the policy wants",
      false,
      () =>
        found(
          talk(
            "customer: where is it",
            "bot: let me see",
            "customer: and?",
            "bot: it is at the depot",
            "customer: hm",
            "bot: I'm passing you to a colleague.",
          ),
          { intent: { label: "order.status" } },
        ),
    ],
    [
      "timing.too-early",
      "the customer asked for a person",
      false,
      () =>
        found(talk("customer: I want to talk to a human", "bot: I'm passing you to a colleague."), {
          intent: { label: "order.status" },
        }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

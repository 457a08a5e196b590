import { describe, expect, it } from "@jest/globals";
import { findingsOf, found, talk } from "../../../tests/builders/findings-of";
import type { Turn } from "../ticket";

/** The policy of these tests allows two messages after a failure. */
const failedThen = (more: number) =>
  talk("customer: lamp", "bot: Sorry, I don't understand.", ...Array(more).fill("bot: See our help."));

const later = (by: "customer" | "bot"): Turn => ({
  n: by === "customer" ? 3 : 4,
  at: "2026-11-03T14:04:00Z",
  by,
  name: "",
  text: "ok",
  source: "log",
});

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
      "timing.held-back",
      "asked twice",
      false,
      () =>
        found(
          talk(
            "customer: I want to talk to a human",
            "bot: a",
            "customer: I want to talk to a human",
            "bot: c",
          ),
        ),
    ],
    ["timing.after-failure", "three more messages after it was at a loss", true, () => found(failedThen(3))],
    ["timing.after-failure", "two more messages", false, () => found(failedThen(2))],
    [
      "timing.after-failure",
      "three more messages after a refusal",
      true,
      () =>
        found(
          talk(
            "customer: it flickers",
            "bot: Please try another bulb.",
            "customer: That doesn't help.",
            "bot: 1",
            "bot: 2",
            "bot: 3",
          ),
        ),
    ],
    [
      "timing.minutes",
      "four minutes of talk",
      false,
      () => found({ turns: [...talk("customer: 1", "bot: 2").turns, later("customer"), later("bot")] }),
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

describe("how long after the first ask the handoff came", () => {
  const asked = [
    "customer: I want to talk to a human",
    "bot: a",
    "customer: b",
    "bot: c",
    "customer: d",
    "bot: e",
  ];
  it.each([
    ["in seconds", {}, 300],
    ["unknown, where the clocks disagree", { at: "2026-11-03T13:59:00Z" }, ""],
  ])("%s", (_rule, payload, seconds) => {
    const late = findingsOf(talk(...asked), payload).find(({ id }) => id === "timing.after-ask");
    expect(late?.facts.seconds).toBe(seconds);
  });
});

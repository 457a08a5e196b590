import { describe, expect, it } from "@jest/globals";
import { findingsOf, talk } from "../../../tests/builders/findings-of";

const ASKED = "Which of our many lovely lamps in the shop window is this about, please?";
const lost = "bot: Sorry, I don't understand.";

const stuck = (...lines: readonly string[]) =>
  findingsOf(talk(...lines)).find(({ id }) => id === "stuck.course") ?? null;

describe("stuck", () => {
  it.each<[finding: string, rule: string, finds: boolean, lines: readonly string[]]>([
    ["stuck.course", "at a loss twice in a row", true, ["customer: lamp", lost, "customer: my lamp", lost]],
    ["stuck.course", "at a loss once", false, ["customer: lamp", lost, "customer: my lamp", "bot: I see."]],
    [
      "stuck.course",
      "refused, and said again",
      true,
      [
        `bot: ${ASKED}`,
        "customer: the arc lamp",
        `bot: ${ASKED}`,
        "customer: That is not what I asked, that's wrong.",
      ],
    ],
    ["stuck.course", "a talk that moves on", false, ["customer: lamp", "bot: Which?", "customer: Arc"]],
    [
      "stuck.course",
      "a person came between",
      false,
      ["customer: lamp", lost, "agent: hello", "customer: my lamp", lost],
    ],
  ])("%s: %s (%p)", (_finding, _rule, finds, lines) => {
    expect(stuck(...lines) !== null).toBe(finds);
  });

  it("says by what it shows, each with its turns", () => {
    const told = stuck(
      "customer: lamp",
      lost,
      "customer: Where is my lamp?",
      "bot: Could you rephrase?",
      "customer: well",
      "bot: ok",
    );
    expect(told).toMatchObject({
      severity: "note",
      facts: { signs: ["fallbacks", "unanswered"] },
      evidence: ["2", "3", "4"].map((ref) => ({ kind: "turn", ref })),
    });
  });
});

import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("asked-again", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "asked-again.question",
      "asked for what was given",
      true,
      () =>
        found(
          talk(
            "customer: order K-2291 broke",
            "bot: What is your order number?",
            "customer: K-2291",
            "bot: ok",
          ),
        ),
    ],
    [
      "asked-again.question",
      "asked before it was given",
      false,
      () =>
        found(talk("customer: it broke", "bot: What is your order number?", "customer: K-2291", "bot: ok")),
    ],
    [
      "asked-again.question",
      "only makes sure",
      false,
      () =>
        found(
          talk(
            "customer: order K-2291 broke",
            "bot: Is your order number K-2291?",
            "customer: yes",
            "bot: ok",
          ),
        ),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

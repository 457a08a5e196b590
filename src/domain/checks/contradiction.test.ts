import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("contradiction", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "contradiction.value",
      "the customer gave another order number",
      true,
      () => found(talk("customer: it is M-4406", "bot: ok")),
    ],
    [
      "contradiction.value",
      "the number was said, written otherwise",
      false,
      () => found(talk("customer: order k 2291 and M-4406", "bot: ok")),
    ],
    [
      "contradiction.value",
      "the customer gave none",
      false,
      () => found(talk("customer: broken", "bot: ok")),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

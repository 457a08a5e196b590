import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("loop", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "loop.repeated",
      "the bot said the same three times",
      true,
      () => found(talk("bot: Number?", "customer: none", "bot: number?", "customer: none!", "bot: Number ?")),
    ],
    [
      "loop.repeated",
      "twice is a mishap",
      false,
      () => found(talk("bot: Number?", "customer: none", "bot: number?")),
    ],
    [
      "loop.repeated",
      "the customer may repeat",
      false,
      () => found(talk("customer: hi", "customer: hi", "customer: hi", "bot: ok")),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

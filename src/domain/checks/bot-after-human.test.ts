import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("bot-after-human", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "bot-after-human.spoke",
      "the bot talks into the human's answer",
      true,
      () =>
        found(talk("customer: hi", "bot: ok", "agent: me", "bot: hello?", "agent: ignore it"), {
          at: "2026-11-03T14:01:00Z",
        }),
    ],
    [
      "bot-after-human.spoke",
      "a good-bye of the bot at the end",
      false,
      () => found(talk("customer: hi", "bot: ok", "agent: done", "bot: how was it?")),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

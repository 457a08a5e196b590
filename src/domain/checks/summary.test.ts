import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("summary", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "summary.missing",
      "no summary",
      true,
      () => found(talk("customer: hi", "bot: ok"), { summary: undefined }),
    ],
    ["summary.missing", "a summary", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "summary.bare",
      "a marker",
      true,
      () => found(talk("customer: hi", "bot: ok"), { summary: { text: "New conversation" } }),
    ],
    [
      "summary.bare",
      "few characters that say much, in Japanese",
      false,
      () => found(talk("customer: hi", "bot: ok"), { summary: { text: "注文したランプが壊れていた" } }),
    ],
    [
      "summary.nothing",
      "neither a summary nor a reason nor a value",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), fields: [] }),
    ],
    [
      "summary.nothing",
      "no summary, but a reason",
      false,
      () => found(talk("customer: hi", "bot: ok"), { summary: undefined, intent: undefined, fields: [] }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("reading", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "reading.repaired",
      "a percentage for a confidence",
      true,
      () => found(talk("customer: hi", "bot: ok"), { intent: { label: "x", confidence: 87 } }),
    ],
    [
      "reading.partial",
      "a date that could be two",
      true,
      () => found(talk("customer: hi", "bot: ok"), { at: "03/11/2026" }),
    ],
    [
      "reading.unreadable",
      "another major version",
      true,
      () => found(talk("customer: hi", "bot: ok"), { schema: "handoff/2" }),
    ],
    [
      "reading.leftover",
      "an unrendered template",
      true,
      () => found(talk("customer: hi", "bot: ok"), { reason: { code: "other", detail: "{{detail}}" } }),
    ],
    ["reading.repaired", "a whole payload", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "reading.partial",
      "a template alone is no cut",
      false,
      () => found(talk("customer: hi", "bot: ok"), { reason: { code: "other", detail: "{{detail}}" } }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

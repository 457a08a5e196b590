import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("earlier", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    ["earlier.handoffs", "the first handoff", false, () => found(talk("customer: hi", "bot: ok"))],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

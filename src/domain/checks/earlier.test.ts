import { describe, expect, it } from "@jest/globals";
import { findingsOf, found, talk } from "../../../tests/builders/findings-of";

describe("earlier", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    ["earlier.handoffs", "the first handoff", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "earlier.handoffs",
      "one after a person's answer",
      true,
      () =>
        found(
          talk("customer: hi", "bot: ok", "agent: hi", "customer: a", "bot: b", "customer: c", "bot: d"),
          { at: "2026-11-03T14:06:30Z" },
        ),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });

  it("shows where the earlier one was, not this one", () => {
    const turns = talk(
      "customer: hi",
      "bot: ok",
      "agent: hi",
      "customer: a",
      "bot: b",
      "customer: c",
      "bot: d",
    );
    const told = findingsOf(turns, { at: "2026-11-03T14:06:30Z" }).find(
      ({ id }) => id === "earlier.handoffs",
    );
    expect(told?.evidence).toEqual([{ kind: "turn", ref: "2" }]);
  });
});

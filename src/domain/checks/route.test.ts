import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("route", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "route.group",
      "another group",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "2", name: "B" } }),
    ],
    ["route.group", "no group at all", true, () => found(talk("customer: hi", "bot: ok"))],
    [
      "route.group",
      "the rule's group",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "1", name: "A" } }),
    ],
    [
      "route.group",
      "no rule, and the bot asks for no group",
      false,
      () => found(talk("customer: hi", "bot: ok"), { intent: { label: "x" }, routing: { queue: "nowhere" } }),
    ],
    [
      "route.priority",
      "below the bot's own priority, where the policy is silent",
      true,
      () =>
        found(
          { ...talk("customer: hi", "bot: ok"), priority: "low" },
          { intent: { label: "x" }, routing: { group_id: 5, priority: "high" } },
        ),
    ],
    [
      "route.priority",
      "the rule asks for none",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), group: { id: "1", name: "A" } }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

const said = talk("customer: hi", "bot: I'm passing you to a colleague.");
/** No rule speaks of it and the bot asks for no group. */
const nowhere = { intent: { label: "x" }, routing: { queue: "nowhere" } };

describe("handback", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    ["handback.nobody", "neither a group nor an assignee", true, () => found(said, nowhere)],
    ["handback.nobody", "a group", false, () => found({ ...said, group: { id: "4", name: "D" } }, nowhere)],
    [
      "handback.nobody",
      "an assignee",
      false,
      () => found({ ...said, assignee: { id: "4", name: "Ola", email: null } }, nowhere),
    ],
    ["handback.nobody", "solved without either", false, () => found({ ...said, status: "solved" }, nowhere)],
    ["handback.nobody", "a rule says where it belongs", false, () => found(said)],
    ["handback.bot", "a closed ticket", true, () => found({ ...said, status: "closed" })],
    ["handback.bot", "a solved ticket", false, () => found({ ...said, status: "solved" })],
    [
      "handback.bot",
      "a closed ticket without a bot's conversation",
      false,
      () => found({ status: "closed" }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

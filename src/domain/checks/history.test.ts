import { describe, expect, it } from "@jest/globals";
import { found, talk } from "../../../tests/builders/findings-of";

describe("history", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    ["history.hidden", "no turn can be seen", true, () => found({})],
    ["history.hidden", "the conversation was not read", false, () => found({ unread: ["conversation"] })],
    [
      "history.cut",
      "the bot counted more turns",
      true,
      () => found(talk("customer: hi", "bot: ok"), { turns: { total: 14 } }),
    ],
    [
      "history.cut",
      "the first message is long after the ticket",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), createdAt: "2026-11-03T13:55:00Z" }),
    ],
    [
      "history.cut",
      "an e-mail ticket is born before the bot writes",
      false,
      () =>
        found({ ...talk("customer: hi", "bot: ok"), createdAt: "2026-11-03T13:55:00Z", channel: "email" }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";

describe("waiting", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "waiting.still",
      "nobody came within the rule's minutes",
      true,
      () => found(talk("customer: hi", "bot: ok"), {}, "2026-11-03T14:16:00Z"),
    ],
    [
      "waiting.still",
      "the minutes are not over",
      false,
      () => found(talk("customer: hi", "bot: ok"), {}, "2026-11-03T14:14:59Z"),
    ],
    [
      "waiting.still",
      "the ticket is old but the handoff is not",
      false,
      () => found({ ...talk("customer: hi"), createdAt: "2026-11-01T00:00:00Z" }),
    ],
    [
      "waiting.late",
      "somebody came, but late",
      true,
      () =>
        found(
          {
            turns: [
              ...someTurns("customer: hi", "bot: ok"),
              { n: 3, at: "2026-11-03T14:30:00Z", by: "agent", name: "Jo", text: "hello", source: "log" },
            ],
          },
          {},
          "2026-11-04T00:00:00Z",
        ),
    ],
    [
      "waiting.late",
      "somebody came in time",
      false,
      () =>
        found(
          {
            turns: [
              ...someTurns("customer: hi", "bot: ok"),
              { n: 3, at: "2026-11-03T14:09:00Z", by: "agent", name: "Jo", text: "hello", source: "log" },
            ],
          },
          {},
          "2026-11-04T00:00:00Z",
        ),
    ],
    [
      "waiting.still",
      "the conversation was not read",
      false,
      () => found({ unread: ["conversation"] }, {}, "2026-11-04T00:00:00Z"),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aComment, aField, aTicket } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import { reviewTicket } from "../review";

/** A ticket that was handed over at 14:05 as sensitive, and before it at a time of the same day. */
function again(time: string, code: string): readonly string[] {
  const earlier = aPayload({ handoff_id: "h-0", at: `2026-11-03T${time}:00Z`, reason: { code } });
  const note = aComment(JSON.stringify(earlier), { at: `2026-11-03T${time}:00Z` });
  const now = aPayload({ reason: { code: "sensitive" } });
  const ticket = aTicket({ fields: [aField("9", JSON.stringify(now))], comments: [note] });
  const policy = aPolicy({ reading: { payloadFieldId: "9", botAuthors: ["77"] } });
  const review = reviewTicket(ticket, policy, 0);
  return review.kind === "none" ? [] : review.findings.map(({ id }) => id);
}

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
    ["loop.handoffs", "again for the same reason, two hours later", true, () => again("12:05", "sensitive")],
    ["loop.handoffs", "again for another reason", false, () => again("12:05", "high_value")],
    ["loop.handoffs", "the first handoff", false, () => found(talk("customer: hi", "bot: ok"))],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

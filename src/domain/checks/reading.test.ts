import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import { reviewTicket } from "../review";

const signed = (sha: string | undefined) => ({
  auditId: "3",
  at: "2026-11-03T14:05:00Z",
  custom: { handoff: "handoff/1", id: "h-1", sha },
});

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
    [
      "reading.changed",
      "a field edited after the bot signed it",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), pointers: [signed("0123456789abcdef")] }),
    ],
    [
      "reading.changed",
      "a pointer without a digest",
      false,
      () => found({ ...talk("customer: hi", "bot: ok"), pointers: [signed(undefined)] }),
    ],
    ["reading.unreadable", "a whole payload", false, () => found(talk("customer: hi", "bot: ok"))],
    [
      "reading.leftover",
      "braces that a customer typed",
      false,
      () => found(talk("customer: hi", "bot: ok"), { summary: { text: "Asks what {curly} braces mean." } }),
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

  it("a template that was not filled in is one finding, however many places show it", () => {
    const fields = [
      aField("9", JSON.stringify(aPayload({ reason: { code: "other", detail: "{{detail}}" } }))),
      aField("11", "{{intent}}"),
      aField("12", "{{intent}}"),
    ];
    const fieldMap = [
      { what: "intent", fieldId: "11" },
      { what: "language", fieldId: "12" },
    ];
    const policy = aPolicy({ reading: { payloadFieldId: "9", fieldMap } });
    const review = reviewTicket(aTicket({ fields }), policy, 0);
    const left = review.kind === "none" ? [] : review.findings.filter(({ id }) => id === "reading.leftover");
    expect(left.map(({ facts, evidence }) => [facts.was, evidence.map(({ ref }) => ref)])).toEqual([
      [
        ["{{detail}}", "{{intent}}"],
        ["9", "11", "12"],
      ],
    ]);
  });
});

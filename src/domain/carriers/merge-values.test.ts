import { describe, expect, it } from "@jest/globals";
import { aReading } from "../../../tests/builders/a-handoff";
import { mergeValues } from "./merge-values";

const note = { carrier: "payload_note", ref: "7" } as const;

describe("one value out of several carriers", () => {
  it("the carrier that is believed most says it, and the others are kept beside it", () => {
    const { intent } = mergeValues([aReading({ intent: "order" }, note), aReading({ intent: "billing" })]);
    expect(intent).toEqual({
      value: "billing",
      source: { carrier: "payload_field", ref: "9" },
      grade: "ok",
      others: [{ value: "order", source: note }],
    });
  });

  it("within one rank the newer one says it, and one without a time is the oldest", () => {
    const readings = [
      aReading({ intent: "none" }, { at: null }),
      aReading({ intent: "old" }, { at: "2026-11-03T14:05:00Z" }),
      aReading({ intent: "new" }, { at: "2026-11-03T15:05:00Z" }),
    ];
    const { intent } = mergeValues(readings);
    expect([intent?.value, ...(intent?.others ?? []).map(({ value }) => value)]).toEqual([
      "new",
      "old",
      "none",
    ]);
  });

  it.each<[rule: string, one: object, other: object]>([
    ["the same text", { intent: "a" }, { intent: "a" }],
    ["a list of the same", { skills: ["a", "b"] }, { skills: ["a", "b"] }],
  ])("%s is no disagreement", (_rule, one, other) => {
    const merged = Object.values(mergeValues([aReading(one), aReading(other, note)]));
    expect(merged.map((value) => value?.others)).toEqual([[]]);
  });

  it("a list in another order is one", () => {
    const { skills } = mergeValues([
      aReading({ skills: ["a", "b"] }),
      aReading({ skills: ["b", "a"] }, note),
    ]);
    expect(skills?.others).toHaveLength(1);
  });

  it("what only one says needs no rank, and an unreadable carrier says nothing", () => {
    const broken = { ...aReading({}), values: null, grade: "unreadable" as const };
    expect(mergeValues([broken, aReading({ tier: "gold" }, note)])).toMatchObject({
      tier: { value: "gold", source: note, others: [] },
    });
  });
});

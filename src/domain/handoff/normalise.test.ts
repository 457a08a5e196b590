import { describe, expect, it } from "@jest/globals";
import { confidence, identity, instant, intent, outcome, priority, reasonCode } from "./normalise";

describe("confidence", () => {
  it.each<[unknown, number | null]>([
    [0.91, 0.91],
    [0, 0],
    [1, 1],
    [87, 0.87],
    ["0,58", 0.58],
    ["87 %", 0.87],
    ["87%", 0.87],
    ["８７％", 0.87],
    ["High", 0.9],
    ["intent_confidence__low", 0.3],
    [1.7, null],
    [-0.1, null],
    [101, null],
    ["very sure", null],
    [null, null],
  ])("%p is %p", (raw, value) => {
    expect(confidence(raw)).toBe(value);
  });
});

describe("priority", () => {
  it.each<[unknown, string | null]>([
    ["high", "high"],
    ["Urgent ", "urgent"],
    ["P1", "urgent"],
    ["p4", "low"],
    ["medium", "normal"],
    ["5", null],
    [1, null],
  ])("%p is %p", (raw, value) => {
    expect(priority(raw)).toBe(value);
  });
});

describe("reason codes", () => {
  it.each<[unknown, string | null]>([
    ["high_value", "high_value"],
    ["High Value", "high_value"],
    ["handoff_reason__high-value", "high_value"],
    ["refund", null],
    // A look-alike letter makes another word, and no code.
    ["h\u0456gh_value", null],
    [undefined, null],
  ])("%p is %p", (raw, value) => {
    expect(reasonCode(raw)).toBe(value);
  });
});

describe("letters that only look alike", () => {
  it.each([
    ["a Cyrillic es", "\u0441ustomer_request"],
    ["a Greek omicron", "p\u03BFlicy_exception"],
    ["a zero-width space", "high\u200B_value"],
    ["a right-to-left override", "\u202Ehigh_value"],
    ["a dotless i", "h\u0131gh_value"],
  ])("%s makes a reason that is no code", (_what, raw) => {
    expect(reasonCode(raw)).toBeNull();
  });

  it("full-width letters are the same letters", () => {
    expect(reasonCode("ｈｉｇｈ＿ｖａｌｕｅ")).toBe("high_value");
  });
});

describe("instants", () => {
  it.each<[rule: string, raw: unknown, value: string | null]>([
    ["epoch seconds", 1_793_714_700, "2026-11-03T14:05:00.000Z"],
    ["epoch milliseconds", 1_793_714_700_000, "2026-11-03T14:05:00.000Z"],
    ["epoch as text", "1793714700", "2026-11-03T14:05:00.000Z"],
    ["with an offset", "2026-11-03T15:05:00+01:00", "2026-11-03T14:05:00.000Z"],
    ["with a space", "2026-11-03 14:05:00Z", "2026-11-03T14:05:00.000Z"],
    ["a day that can only be a day", "20/11/2026", "2026-11-20T00:00:00.000Z"],
    ["a date that could be two", "03/11/2026", null],
    ["a clock at zero", 0, null],
    ["words", "yesterday", null],
  ])("%s", (_rule, raw, value) => {
    expect(instant(raw)).toBe(value);
  });
});

describe("intents compare alike", () => {
  it.each([
    ["intent__billing__refund__request", "billing.refund.request"],
    ["Billing/Refund", "billing.refund"],
    ["billing:refund", "billing.refund"],
    ["billing.refund", "billing.refund"],
    ["Order status", "order_status"],
  ])("%s is %s", (raw, value) => {
    expect(intent(raw)).toBe(value);
  });
});

it.each<[unknown, string | null]>([
  ["success", "succeeded"],
  ["Failed", "failed"],
  ["maybe", null],
])("outcome %p is %p", (raw, value) => {
  expect(outcome(raw)).toBe(value);
});

it.each<[unknown, string | null]>([
  [true, "verified"],
  ["Claimed", "claimed"],
  ["yes", null],
])("identity %p is %p", (raw, value) => {
  expect(identity(raw)).toBe(value);
});

import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import type { FieldValue } from "../ticket";
import { mappedField } from "./mapped-field";

const read = (what: string, value: FieldValue, part = {}) =>
  mappedField.read(
    aTicket({ fields: [aField("5", value, part)] }),
    aPolicy({ reading: { fieldMap: [{ what, fieldId: "5" }] } }),
  )[0];

describe("mapped fields", () => {
  it.each<[rule: string, what: string, value: FieldValue, values: object, grade: string]>([
    ["a reason as an option's tag", "reason", "handoff_reason__high_value", { reason: "high_value" }, "ok"],
    ["a reason of no contract, as it came", "reason", "angry customer", { reason: "angry customer" }, "ok"],
    ["an intent", "intent", "billing__refund", { intent: "billing__refund" }, "ok"],
    ["a number field", "confidence", 0.4, { confidence: 0.4 }, "ok"],
    ["confidence in words", "confidence", "intent_confidence__high", { confidence: 0.9 }, "repaired"],
    ["a list of risks", "risk", ["risk__legal_reputation"], { risks: ["legal_reputation"] }, "ok"],
    ["skills by commas", "skills", "fraud, german", { skills: ["fraud", "german"] }, "ok"],
    ["a language option", "language", "language__de", { language: "de" }, "ok"],
    [
      "a ticked box as a known value",
      "verified_by_code",
      true,
      { fields: [{ key: "verified_by_code", label: null, value: "true", by: "bot", verified: false }] },
      "ok",
    ],
  ])("%s", (_rule, what, value, values, grade) => {
    expect(read(what, value)).toMatchObject({ values, grade, carrier: "mapped_field", ref: "5" });
  });

  it("a collected value is shown by the option's words and the field's title", () => {
    const field = { title: "Order type", options: [{ value: "order_web", name: "Web shop" }] };
    expect(read("order_type", "order_web", field)?.values?.fields).toEqual([
      { key: "order_type", label: "Order type", value: "Web shop", by: "bot", verified: false },
    ]);
  });

  it("of several options each is shown by its words", () => {
    const options = [
      { value: "product_lamps", name: "Lamps" },
      { value: "product_textiles", name: "Textiles" },
    ];
    const value = ["product_lamps", "product_textiles", "product_unlisted"];
    expect(read("products", value, { options })?.values?.fields).toMatchObject([
      { key: "products", value: "Lamps, Textiles, product_unlisted" },
    ]);
  });

  it.each<[type: string, value: FieldValue, shown: string]>([
    ["date", "2026-11-03", "2026-11-03"],
    ["integer", 12, "12"],
    ["decimal", 48.2, "48.2"],
    ["lookup", "01JSED5K0Q", "01JSED5K0Q"],
    ["regexp", "K-2291", "K-2291"],
    ["textarea", "by the\ngarden door", "by the\ngarden door"],
  ])("a field of the type %s gives its value as it stands", (type, value, shown) => {
    expect(read("any_key", value, { type })?.values?.fields).toMatchObject([{ value: shown }]);
  });

  it("a reason that an admin added to the list is told by the option's words", () => {
    const field = { options: [{ value: "handoff_reason__second_line", name: "Second line" }] };
    expect(read("reason", "handoff_reason__second_line", field)).toMatchObject({
      values: { reason: "Second line" },
      grade: "ok",
    });
  });

  it.each<[string, FieldValue]>([
    ["unset", null],
    ["unticked", false],
    ["empty", ""],
    ["an empty list", []],
    ["redacted", "▇▇▇▇▇▇-▇▇▇▇"],
  ])("%s says nothing", (_rule, value) => {
    expect(read("reason", value)).toBeUndefined();
  });

  it.each<[string, string, FieldValue, string]>([
    ["a value that is none of the allowed", "priority", "sometime", "not_allowed"],
    ["an unrendered template", "summary", "{{summary}}", "template_leftover"],
    ["the word undefined", "reason", "undefined", "template_leftover"],
  ])("%s is unreadable, and said", (_rule, what, value, code) => {
    expect(read(what, value)).toMatchObject({ grade: "unreadable", values: null, problems: [{ code }] });
  });
});

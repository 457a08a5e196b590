import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import type { FieldValue } from "../ticket";
import { triage } from "./triage";

const policy = aPolicy();

describe("intelligent triage", () => {
  it.each<[FieldValue, object | null]>([
    ["intent__billing__refund__request", { intent: "intent__billing__refund__request" }],
    ["language__pt-br", { language: "pt-br" }],
    ["intent_confidence__high", { confidence: 0.9 }],
    ["sentiment__negative", null],
    ["intent", null],
    [null, null],
    [["intent__a"], null],
  ])("%p is read as %p", (value, values) => {
    expect(triage.read(aTicket({ fields: [aField("5", value)] }), policy)[0]?.values ?? null).toEqual(values);
  });

  it("tags speak where no field does, and are not counted twice", () => {
    const tag = "intent__billing__refund";
    expect(triage.read(aTicket({ tags: [tag] }), policy)).toMatchObject([
      { evidence: { kind: "tag", ref: tag } },
    ]);
    expect(triage.read(aTicket({ tags: [tag], fields: [aField("5", tag)] }), policy)).toHaveLength(1);
  });
});

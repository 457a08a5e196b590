import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aChange, aField, aTicket } from "../../../tests/builders/a-ticket";
import type { FieldValue } from "../ticket";
import { payloadField } from "./payload-field";

const policy = aPolicy({ reading: { payloadFieldId: "9" } });
const one = JSON.stringify(aPayload({ handoff_id: "one" }));
const two = JSON.stringify(aPayload({ handoff_id: "two" }));

function read(value: FieldValue, ...written: readonly (string | null)[]) {
  const changes = written.map((to, index) =>
    aChange({ field: "9", to, at: `2026-11-03T1${index}:00:00Z`, kind: index === 0 ? "create" : "change" }),
  );
  return payloadField
    .read(aTicket({ fields: [aField("9", value)], changes }), policy)
    .map(({ values, at, grade }) => `${values?.handoffId ?? grade} ${at?.slice(11, 13) ?? "?"}`);
}

describe("payloads of the field chosen in settings, with the hour they were written", () => {
  it.each<[rule: string, readings: readonly string[], expected: readonly string[]]>([
    ["what stands there now", read(one), ["one ?"]],
    ["with the time its change tells", read(one, one), ["one 10"]],
    ["what stood there before comes first", read(two, one, two), ["one 10", "two 11"]],
    ["what was emptied is still known", read(null, one, null), ["one 10"]],
    ["spaces are no payload", read("  ", " "), []],
    ["the same written twice counts as the last time", read(one, one, two, one), ["two 11", "one 12"]],
    ["what is no object is unreadable, not absent", read("oops"), ["unreadable ?"]],
    ["a list holds no payload", read(["a"]), []],
  ])("%s", (_rule, readings, expected) => {
    expect(readings).toEqual(expected);
  });

  it("without a chosen field none is read", () => {
    expect(payloadField.read(aTicket({ fields: [aField("9", one)] }), aPolicy())).toEqual([]);
  });
});

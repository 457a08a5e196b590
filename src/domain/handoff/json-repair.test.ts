import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aPayload } from "../../../tests/builders/a-payload";
import { closeTruncated } from "./json-repair";

describe("closing cut-off JSON", () => {
  it.each<[rule: string, cut: string, json: string, cutAt: string]>([
    ["a value cut in its string keeps what arrived", '{"a":"hel', '{"a":"hel"}', "a"],
    ["a key cut short goes", '{"a":1,"bc', '{"a":1}', "a"],
    ["a key without a value goes", '{"a":1,"b":', '{"a":1}', "b"],
    ["a trailing comma goes", '{"a":1,', '{"a":1}', "a"],
    ["half a literal goes", '{"a":true,"b":fal', '{"a":true}', "b"],
    ["a number at the end may be half a number", '{"a":1,"b":12', '{"a":1}', "b"],
    ["open lists are closed", '{"a":[1,{"b":"x"},{"c":"y', '{"a":[1,{"b":"x"},{"c":"y"}]}', "a[2].c"],
    ["what may be half a card's number goes", '{"a":"card 4111 1111-11', '{"a":"card "}', "a"],
    ["over a line's end too", '{"a":"card 4111\\n1111', '{"a":"card "}', "a"],
    ["half an account's number goes", '{"a":"to DE89 3704 0044 05', '{"a":"to "}', "a"],
    ["with all there is where it is all there is", '{"a":1,"b":"41111111', '{"a":1}', "b"],
    ["few figures stay", '{"a":"order 4471', '{"a":"order 4471"}', "a"],
    ["and a number that has an end", '{"a":"4111111 fails', '{"a":"4111111 fails"}', "a"],
    ["half an escape goes", '{"a":"x\\', '{"a":"x"}', "a"],
    ["half a unicode escape goes", '{"a":"x\\u00', '{"a":"x"}', "a"],
    ["a quote inside a string is no end", '{"a":"say \\"hi', '{"a":"say \\"hi"}', "a"],
  ])("%s", (_rule, cut, json, cutAt) => {
    expect(closeTruncated(cut)).toEqual({ json, cutAt });
  });

  it.each([
    ["complete JSON", '{"a":1}'],
    ["brackets that do not match", '{"a":[1}'],
    ["no JSON", "hello"],
  ])("%s is not closed", (_rule, text) => {
    expect(closeTruncated(text)).toBeNull();
  });

  it("a payload cut at any byte parses, and holds nothing that was not there", () => {
    const whole = JSON.stringify(aPayload());
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (at) => {
        const closed = closeTruncated(whole.slice(0, at));
        const parsed: unknown = JSON.parse(closed?.json ?? "null");
        expect(isPartOf(parsed, JSON.parse(whole))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every value of the first stands in the second; a text may be a beginning, a list shorter. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part === "string" && typeof whole === "string") return whole.startsWith(part);
  if (typeof part !== "object" || part === null) return part === whole;
  return Object.entries(part).every(([key, value]) =>
    isPartOf(value, (whole as Record<string, unknown>)[key]),
  );
}

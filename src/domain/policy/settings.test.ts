import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_POLICY } from "./policy";
import { readSettings } from "./settings";

describe("reading the settings", () => {
  it("none at all gives the defaults and no complaint", () => {
    expect(readSettings({})).toEqual({ policy: DEFAULT_POLICY, problems: [] });
  });

  it("good ones stand", () => {
    const { policy, problems } = readSettings({
      payload_field_id: "custom_field_360001",
      field_map: "# ours\nreason = 11\n\nOrder_ID=custom_field_12",
      bot_authors: "77, Ava@Example.com\n-1",
      tag_prefix: "qa",
      offer_route_fix: "false",
      tag_bot_and_reason: true,
    });
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({
      reading: {
        payloadFieldId: "360001",
        fieldMap: [
          { what: "reason", fieldId: "11" },
          { what: "order_id", fieldId: "12" },
        ],
        botAuthors: ["77", "ava@example.com", "-1"],
      },
      flags: { prefix: "qa", tagBotAndReason: true },
      offerRouteFix: false,
    });
  });

  it.each<[rule: string, raw: Readonly<Record<string, unknown>>, problem: object]>([
    ["a policy that is no JSON", { policy: "{" }, { setting: "policy", code: "not_json" }],
    [
      "a payload field by name",
      { payload_field_id: "Payload" },
      { setting: "payload_field_id", code: "not_a_field_id", facts: { was: "Payload" } },
    ],
    [
      "a line without a field",
      { field_map: "reason=1\nintent" },
      { setting: "field_map", path: "line 2", code: "not_a_field_id" },
    ],
    [
      "a line without a name",
      { field_map: "=5" },
      { setting: "field_map", path: "line 1", code: "not_a_name" },
    ],
    ["an author that is a name", { bot_authors: "Ava" }, { setting: "bot_authors", code: "not_an_author" }],
    ["a prefix with capitals", { tag_prefix: "QA!" }, { setting: "tag_prefix", code: "prefix_not_a_slug" }],
    [
      "a prefix with our separator",
      { tag_prefix: "a__b" },
      { setting: "tag_prefix", code: "prefix_not_a_slug" },
    ],
  ])("%s falls back and is named", (_rule, raw, problem) => {
    const reading = readSettings(raw);
    expect(reading.problems).toEqual([expect.objectContaining(problem)]);
  });

  it("one bad setting leaves the others alone", () => {
    const { policy } = readSettings({ policy: "nonsense", tag_prefix: "qa", payload_field_id: 360001 });
    expect(policy.document).toBe(DEFAULT_POLICY.document);
    expect(policy.flags.prefix).toBe("qa");
    expect(policy.reading.payloadFieldId).toBe("360001");
  });

  it("whatever stands there, a policy comes out", () => {
    const keys = ["policy", "payload_field_id", "field_map", "bot_authors", "tag_prefix", "offer_route_fix"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (raw) => {
        expect(readSettings(raw).policy.document.version).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});

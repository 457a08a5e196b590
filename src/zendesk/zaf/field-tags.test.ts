import { describe, expect, it } from "@jest/globals";
import { aGateway } from "../a-gateway";

const dropDown = {
  name: "custom_field_36",
  type: "tagger",
  optionValues: [
    { label: "Red", value: "red" },
    { label: "None", value: null },
  ],
};

describe("the tags of a form's fields", () => {
  it.each([
    ["are the values of every option", [dropDown, { name: "subject", type: "subject" }], ["red"]],
    ["are none where a field is broken", [null, 7, { optionValues: "x" }], []],
    ["are none where the answer is no list", { ticketFields: 1 }, []],
  ])("%s", async (_what, ticketFields, tags) => {
    const { gateway } = aGateway({ values: { ticketFields } });
    await expect(gateway.readFieldTags()).resolves.toEqual(tags);
  });

  it("cost no REST request", async () => {
    const { gateway, requests } = aGateway({ values: { ticketFields: [dropDown] } });
    await gateway.readFieldTags();
    expect(requests).toEqual([]);
  });
});

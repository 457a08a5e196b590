import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../../tests/builders/a-payload";
import { aComment, aField, someTurns } from "../../../../tests/builders/a-ticket";
import { vendorsOfHandoffs } from "../../../../tests/builders/vendor-of";
import type { Ticket } from "../../ticket";

const mapped = aField("5", "out_of_scope");
const turns = someTurns("customer: hi", "bot: hello");

describe("a bot that is known by its fields alone", () => {
  it.each<[rule: string, part: Partial<Ticket>, vendor: string | null]>([
    ["a mapped field, and nothing else", { fields: [mapped] }, "generic_fields"],
    ["a mapped field beside a conversation", { fields: [mapped], turns }, "generic_fields"],
    ["no mapped field is filled in", { fields: [aField("5", "")], turns }, null],
    ["a vendor's tag names the bot", { fields: [mapped], tags: ["kore_ai"] }, "kore"],
    [
      "its note is in labels: the fields are believed more",
      { fields: [mapped], comments: [aComment("Summary: Wants a refund")] },
      "generic_fields",
    ],
    [
      "it fills in the contract, too, whose vendor is missing",
      { fields: [mapped, aField("9", JSON.stringify(aPayload({ bot: { conversation_id: "c" } })))] },
      null,
    ],
    ["it fills in the contract, too, which cannot be read", { fields: [mapped, aField("9", "{")] }, null],
  ])("%s", (_rule, part, vendor) => {
    expect(vendorsOfHandoffs(part)).toEqual([vendor]);
  });
});

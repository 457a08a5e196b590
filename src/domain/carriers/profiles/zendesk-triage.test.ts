import { describe, expect, it } from "@jest/globals";
import { aField, someTurns } from "../../../../tests/builders/a-ticket";
import { vendorsOfHandoffs } from "../../../../tests/builders/vendor-of";
import { meaningOfOption } from "../vendors";

describe("Zendesk's intelligent triage", () => {
  it.each([
    ["intent__", "intent"],
    ["intent_confidence__", "confidence"],
    ["language__", "language"],
    ["sentiment__", undefined],
    ["language_confidence__", undefined],
    ["constructor", undefined],
  ])("its options that begin %s say the %s", (start, meaning) => {
    expect(meaningOfOption(start)).toBe(meaning);
  });

  it("is nobody's handoff, and gives a bot's no vendor", () => {
    const fields = [aField("7", "intent__billing__refund__request")];
    expect(vendorsOfHandoffs({ fields })).toEqual([]);
    expect(vendorsOfHandoffs({ fields, turns: someTurns("customer: hi", "bot: hello") })).toEqual([null]);
  });
});

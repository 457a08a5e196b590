import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { readReason } from "./read-reason";
import { NO_LISTS } from "./signals/no-lists";
import { readSignals } from "./signals/read-signals";
import type { Signals } from "./signals/signals";

const nothing = readSignals([], NO_LISTS);
const asked = { asks: [3] };
const lost = { fallbacks: [2] };

describe("the reason that the conversation shows", () => {
  it.each<
    [
      rule: string,
      stated: string | null,
      shown: Partial<Signals>,
      conversationRead: boolean,
      read: string | null,
      agree: string,
    ]
  >([
    ["a demand", null, asked, true, "customer_request", "unknown"],
    ["a bot at a loss", null, lost, true, "low_confidence", "unknown"],
    [
      "a demand says more than a bot at a loss",
      null,
      { ...asked, ...lost },
      true,
      "customer_request",
      "unknown",
    ],
    ["nothing", null, {}, true, null, "unknown"],
    ["the demand that the bot names", "customer_request", asked, true, "customer_request", "agree"],
    ["a demand that nobody made", "customer_request", {}, true, null, "disagree"],
    ["no demand, but a bot at a loss", "customer_request", lost, true, "low_confidence", "disagree"],
    ["a demand in a conversation that nobody read", "customer_request", {}, false, null, "unknown"],
    [
      "the doubt that the bot names, beside a demand",
      "low_confidence",
      { ...asked, ...lost },
      true,
      "low_confidence",
      "agree",
    ],
    ["a doubt of which nothing is seen", "low_confidence", {}, true, null, "unknown"],
    ["a reason that leaves no mark", "high_value", asked, true, "customer_request", "unknown"],
    ["a reason outside the contract", "because", {}, true, null, "unknown"],
  ])("%s", (_rule, stated, shown, conversationRead, read, agree) => {
    const handoff = aHandoff(stated === null ? {} : { reason: stated });
    expect(readReason(handoff, { ...nothing, ...shown }, new Map(), conversationRead)).toMatchObject({
      read,
      agree,
    });
  });
});

describe("what a person must decide", () => {
  const spoken = new Map([["legal_reputation", [2]]] as const);
  it.each([
    ["a sensitive case whose customer speaks of a lawyer", "sensitive", "sensitive", "agree"],
    ["another reason, which it neither bears out nor denies", "high_value", null, "unknown"],
    ["a demand that nobody made", "customer_request", null, "disagree"],
  ])("%s", (_rule, stated, read, agree) => {
    expect(readReason(aHandoff({ reason: stated }), nothing, spoken, true)).toMatchObject({ read, agree });
  });
});

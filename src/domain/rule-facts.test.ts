import { describe, expect, it } from "@jest/globals";
import { aHandoff } from "../../tests/builders/a-handoff";
import { aChange, aTicket } from "../../tests/builders/a-ticket";
import { ruleFacts } from "./rule-facts";

describe("what a rule may look at", () => {
  it.each<[reason: string, code: string | null]>([
    ["high_value", "high_value"],
    ["High value", null],
    ["because", null],
    ["constructor", null],
  ])("the reason %s counts as %s", (reason, code) => {
    expect(ruleFacts(aTicket(), aHandoff({ reason })).reason).toBe(code);
  });

  it("the ticket's priority and not the one the bot wished for", () => {
    expect(ruleFacts(aTicket({ priority: "low" }), aHandoff({ priority: "urgent" })).priority).toBe("low");
  });

  it("on a follow-up only the tags it was given itself", () => {
    const changes = [aChange({ field: "tags", from: ["vip"], to: ["vip", "refund"] })];
    const ticket = aTicket({ followUp: true, tags: ["vip", "refund"], changes });
    expect(ruleFacts(ticket, aHandoff()).tags).toEqual(["refund"]);
  });

  it("nothing known is nothing assumed", () => {
    expect(ruleFacts(aTicket({ channel: null }), aHandoff())).toEqual({
      intent: null,
      reason: null,
      risks: [],
      tags: [],
      channel: null,
      language: null,
      brand: null,
      form: null,
      tier: null,
      priority: null,
      confidence: null,
      fields: [],
    });
  });
});

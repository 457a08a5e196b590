import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../tests/builders/a-payload";
import { aPolicy, REFUNDS } from "../../tests/builders/a-policy";
import { aComment, aField, aTicket, someTurns } from "../../tests/builders/a-ticket";
import { wordCount } from "./conversation/first-words";
import type { Brief } from "./handoff-review";
import { reviewTicket } from "./review";
import type { Ticket } from "./ticket";

const policy = aPolicy({ document: REFUNDS, reading: { payloadFieldId: "9" } });

function briefOf(payload: object | null, part: Partial<Ticket> = {}, under = policy): Brief {
  const fields = payload === null ? [] : [aField("9", JSON.stringify(aPayload({ ...payload })))];
  const review = reviewTicket(aTicket({ fields, ...part }), under, Date.parse("2026-11-03T14:10:00Z"));
  if (review.kind === "none") throw new Error("no handoff found");
  return review.brief;
}

const field = { kind: "field", ref: "9" };
const turn = (ref: string) => ({ kind: "turn", ref });
const talk = {
  turns: someTurns("customer: hi there", "bot: Hello!", "customer: my lamp arrived broken", "bot: Sorry."),
};

describe("what the customer wants", () => {
  it.each<[rule: string, payload: object | null, part: Partial<Ticket>, wants: Brief["wants"] | object]>([
    [
      "the bot's summary comes first",
      { summary: { text: "Wants a new lamp for the broken one." } },
      talk,
      { text: "Wants a new lamp for the broken one.", evidence: [field] },
    ],
    [
      "with the turn in which it stands too",
      { summary: { text: "My lamp arrived broken." } },
      talk,
      { text: "My lamp arrived broken.", evidence: [field, turn("3")] },
    ],
    [
      "a marker gives way to the issue as the bot noted it",
      { summary: { text: "New conversation" }, issue: { statement: "Lamp broken, wants another" } },
      talk,
      { text: "Lamp broken, wants another", evidence: [field] },
    ],
    [
      "and that to what the customer wrote, at the turn where it stands",
      { summary: { text: "New conversation" } },
      talk,
      { text: "my lamp arrived broken", evidence: [turn("3")] },
    ],
    [
      "where the customer said nothing, the subject",
      { summary: undefined },
      { subject: "Lamp arrived in two pieces", turns: someTurns("customer: hi", "bot: Hi!") },
      { text: "Lamp arrived in two pieces", evidence: [{ kind: "field", ref: "subject" }] },
    ],
    [
      "a subject that says nothing gives way to a summary that says little",
      { summary: { text: "Broken lamp" } },
      { subject: "Conversation with Mina" },
      { text: "Broken lamp", evidence: [field] },
    ],
  ])("%s", (_rule, payload, part, wants) => {
    expect(briefOf(payload, part).wants).toEqual(wants);
  });

  it("it is not made up where nothing says it", () => {
    expect(briefOf({ summary: undefined }, { subject: "Conversation with Mina" }).wants).toBeNull();
  });

  it("without a bot's turn the customer's mail is read", () => {
    const turns = someTurns("customer: Hello,\nmy lamp flickers since March.\nRegards\nMina");
    expect(briefOf({ summary: undefined }, { turns }).wants?.text).toBe("my lamp flickers since March.");
  });

  it("a text pasted after the handoff is no evidence of what led to it", () => {
    const turns = someTurns("customer: lamp", "bot: ok", "customer: Wants a new lamp, says the bot");
    const { wants } = briefOf({ summary: { text: "Wants a new lamp, says the bot" } }, { turns });
    expect(wants?.evidence).toEqual([field]);
  });
});

describe("why it came here", () => {
  const asked = someTurns("customer: lamp", "bot: ok", "customer: I want to talk to a person", "bot: ok");
  const lost = someTurns("customer: lamp", "bot: Sorry, I don't understand.", "customer: why", "bot: ok");

  it.each<[rule: string, payload: object | null, turns: Ticket["turns"], why: object]>([
    [
      "the bot's reason, with the turns that show it too",
      { reason: { code: "customer_request" } },
      asked,
      { code: "customer_request", text: null, evidence: [field, turn("3")] },
    ],
    [
      "without one, what the conversation shows: a demand",
      { reason: undefined },
      asked,
      { code: "customer_request", text: null, evidence: [turn("3")] },
    ],
    [
      "or a bot at a loss",
      { reason: undefined },
      lost,
      { code: "low_confidence", text: null, evidence: [turn("2")] },
    ],
    [
      "a reason of which a conversation shows nothing has no turns",
      { reason: { code: "high_value" } },
      asked,
      { code: "high_value", text: null, evidence: [field] },
    ],
    ["nothing stated and nothing shown", { reason: undefined }, talk.turns, { code: null, evidence: [] }],
    [
      "the bot's own words are found again in its announcement",
      { reason: { code: "out_of_scope", detail: "Made to measure" } },
      someTurns("customer: a table of 236 cm", "bot: Made to measure is for people."),
      { code: "out_of_scope", text: "Made to measure", evidence: [field, turn("2")] },
    ],
  ])("%s", (_rule, payload, turns, why) => {
    expect(briefOf(payload, { turns }).why).toMatchObject(why);
  });

  it("a reason from a tag and its words from a note have both as evidence", () => {
    const note = aComment("Reason for contact: Label cannot be printed\nOrder Number: R-7302", { by: "bot" });
    const under = aPolicy({ reading: { botAuthors: ["77"] } });
    const { why } = briefOf(null, { comments: [note], tags: ["handoff_reason__system_limit"] }, under);
    expect(why).toEqual({
      code: "system_limit",
      text: "Label cannot be printed",
      evidence: [
        { kind: "tag", ref: "handoff_reason__system_limit" },
        { kind: "comment", ref: "9001" },
      ],
    });
  });
});

describe("the next step", () => {
  const right = { group: { id: "2", name: "Billing" }, priority: "high" } as const;
  const given = {
    fields: [
      { key: "photo", value: "a.png" },
      { key: "order_id", value: "K-1" },
    ],
  };

  it.each<[rule: string, payload: object, part: Partial<Ticket>, step: string, facts: object]>([
    ["move what is in the wrong place", given, {}, "move", { group: "Billing", priority: "high" }],
    ["then ask for what is missing", {}, right, "ask_missing", { keys: ["photo"], lookUp: "" }],
    [
      "then check who it is, where the account may be stolen",
      {
        ...given,
        reason: { code: "sensitive", hitl: ["account_compromise"] },
        customer: { identity: "claimed" },
      },
      right,
      "verify_identity",
      {},
    ],
    [
      "who was checked is not checked again",
      { ...given, reason: { code: "sensitive", hitl: ["account_compromise"] } },
      right,
      "reply",
      {},
    ],
    [
      "read on where the bot left neither summary nor reason",
      { ...given, summary: undefined, reason: undefined },
      { ...right, ...talk },
      "read_history",
      {},
    ],
    ["else reply", given, right, "reply", {}],
  ])("%s", (_rule, payload, part, step, facts) => {
    expect(briefOf(payload, part).next).toEqual({ step, facts });
  });

  it.each<[rule: string, then: object, facts: object]>([
    ["by its form", { form: { id: 5, name: "Refund" } }, { form: "Refund", brand: "" }],
    ["by its brand", { brand: "Oak" }, { form: "", brand: "Oak" }],
    ["by both", { form: 5, brand: "Oak" }, { form: "5", brand: "Oak" }],
  ])("set what no button sets, where the case is wrong %s alone", (_rule, then, facts) => {
    const [rule] = REFUNDS.rules;
    if (rule === undefined) throw new Error("no rule");
    const document = { ...REFUNDS, rules: [{ ...rule, then: { ...rule.then, ...then } }] };
    const part = { ...right, form: { id: "6", name: null }, brand: { id: "7", name: "Elm" } };
    const under = aPolicy({ document, reading: { payloadFieldId: "9" } });
    expect(briefOf(given, part, under).next).toEqual({ step: "set_place", facts });
  });

  it.each<[rule: string, part: Partial<Ticket>, step: string]>([
    ["what nobody has is taken", {}, "take"],
    ["what a group has is taken already", { group: right.group }, "reply"],
    ["what is solved needs nobody", { status: "solved" }, "reply"],
  ])("without a rule that says where it belongs, %s", (_rule, part, step) => {
    const under = aPolicy({
      document: { version: 1, queues: {}, rules: [] },
      reading: { payloadFieldId: "9" },
    });
    expect(briefOf({ ...given, routing: { queue: "nowhere" } }, part, under).next.step).toBe(step);
  });

  it.each<[rule: string, payload: object, part: Partial<Ticket>, step: string]>([
    ["a closed ticket wants a follow-up, wherever it lies", given, { status: "closed" }, "follow_up"],
    [
      "where nothing was left and nothing can be seen, ask",
      { ...given, summary: undefined, reason: undefined },
      { ...right, turns: [] },
      "ask_issue",
    ],
    [
      "not where the conversation is still to come",
      { ...given, summary: undefined, reason: undefined },
      { ...right, turns: [], unread: ["conversation"] },
      "read_history",
    ],
    [
      "a reason's code alone does not say what the case is about",
      { ...given, summary: undefined, reason: { code: "policy_exception" } },
      { ...right, ...talk },
      "read_history",
    ],
    [
      "neither does a summary that only says there was a conversation",
      { ...given, summary: { text: "New conversation" }, reason: { code: "policy_exception" } },
      { ...right, ...talk },
      "read_history",
    ],
    [
      "a reason in the bot's own words is something to go by",
      { ...given, summary: undefined, reason: { code: "unheard_of", detail: "The label does not open." } },
      right,
      "reply",
    ],
  ])("%s", (_rule, payload, part, step) => {
    expect(briefOf(payload, part).next.step).toBe(step);
  });

  it("a group that the account does not name is told by its id", () => {
    const document = { ...REFUNDS, queues: { ...REFUNDS.queues, billing: { group: 77 } } };
    const under = aPolicy({ document, reading: { payloadFieldId: "9" } });
    expect(briefOf(given, {}, under).next).toEqual({
      step: "move",
      facts: { group: "77", priority: "high" },
    });
  });

  it("nobody is told to move what they may not move", () => {
    const under = { ...policy, offerRouteFix: false };
    expect(briefOf(given, {}, under).next).toEqual({ step: "reply", facts: {} });
  });
});

it("three lines have 80 words at most, however much a bot writes", () => {
  const text = "wants a refund of it all ".repeat(60);
  const { wants, why } = briefOf({ summary: { text }, reason: { code: "other", detail: text } });
  expect(wordCount(`${wants?.text} ${why.text}`)).toBeLessThanOrEqual(65);
});

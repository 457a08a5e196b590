import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import type { JsonObject } from "./payload-text";
import { readPayload } from "./read-payload";

const read = (part: Readonly<Record<string, unknown>>) => readPayload(aPayload(part) as JsonObject);
const said = (part: Readonly<Record<string, unknown>>) =>
  read(part).problems.map(({ path, code }) => `${path}: ${code}`);

describe("reading a payload", () => {
  it("a whole one has no problems", () => {
    expect(read({})).toMatchObject({ grade: "ok", problems: [], payload: { handoff_id: "h-1" } });
  });

  it.each<[rule: string, part: Readonly<Record<string, unknown>>, problem: string, at: string, now: unknown]>(
    [
      [
        "a percentage",
        { intent: { label: "a", confidence: 87 } },
        "intent.confidence: mended",
        "intent.confidence",
        0.87,
      ],
      [
        "a decimal comma",
        { intent: { label: "a", confidence: "0,58" } },
        "intent.confidence: mended",
        "intent.confidence",
        0.58,
      ],
      [
        "P1",
        { routing: { queue: "x", priority: "P1" } },
        "routing.priority: mended",
        "routing.priority",
        "urgent",
      ],
      ["epoch seconds", { at: 1_793_714_700 }, "at: mended", "at", "2026-11-03T14:05:00.000Z"],
      [
        "a list as one text",
        { routing: { queue: "x", skills: "fraud, german" } },
        "routing.skills: mended",
        "routing.skills",
        ["fraud", "german"],
      ],
      ["a number for a text", { handoff_id: 12 }, "handoff_id: mended", "handoff_id", "12"],
      [
        "yes for true",
        { routing: { queue: "x", same_channel: "yes" } },
        "routing.same_channel: mended",
        "routing.same_channel",
        true,
      ],
    ],
  )("%s is mended, and said", (_rule, part, problem, at, now) => {
    const reading = read(part);
    expect(reading.grade).toBe("repaired");
    expect(reading.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([problem]);
    expect(
      at.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], reading.payload),
    ).toEqual(now);
  });

  it.each<[rule: string, part: Readonly<Record<string, unknown>>, problem: string]>([
    [
      "a confidence beyond reason",
      { intent: { label: "a", confidence: 1.7 } },
      "intent.confidence: not_allowed",
    ],
    ["a date that could be two", { at: "03/11/2026" }, "at: not_allowed"],
    ["a reason that is none", { reason: { code: "because" } }, "reason.code: not_allowed"],
    [
      "a link that is not https",
      { bot: { vendor: "a", conversation_id: "c", run_url: "javascript:alert(1)" } },
      "bot.run_url: not_allowed",
    ],
    [
      "an address that is none",
      { customer: { email: "javascript:alert(1)" } },
      "customer.email: not_allowed",
    ],
    ["neither queue nor group", { routing: { priority: "high" } }, "routing.queue: missing"],
    ["no summary", { summary: undefined }, "summary: missing"],
    ["an unrendered template", { summary: { text: "{{summary}}" } }, "summary.text: template_leftover"],
    [
      "an object's name",
      { reason: { code: "other", detail: "[object Object]" } },
      "reason.detail: template_leftover",
    ],
    [
      "a text where a list belongs, longer than the list may be",
      { fields: "order_id is K-2291, email is mina.okafor@example.com" },
      "fields: not_allowed",
    ],
    ["a placeholder where a moment belongs", { at: "at {{now}}" }, "at: template_leftover"],
  ])("%s leaves it partial, and said", (_rule, part, problem) => {
    expect(read(part).grade).toBe("partial");
    expect(said(part)[0]).toBe(problem);
  });

  it("a text around a placeholder stays", () => {
    const text = "Refund for K-1, {{reason}}, as agreed";
    expect(read({ summary: { text } }).payload.summary?.text).toBe(text);
  });

  it.each(["handoff_id", "attempts", "fields"])("a %s with a length that is no number is left out", (key) => {
    expect(said({ [key]: { length: { toString: 0 } } })).toContain(`${key}: not_allowed`);
  });

  it("a value that was redacted since is none, and that is no fault of the bot's", () => {
    const customer = { name: "▇▇▇▇ ▇▇▇▇▇▇", email: "mina.okafor@example.com" };
    expect(read({ customer })).toMatchObject({
      grade: "ok",
      problems: [{ path: "customer.name", code: "redacted" }],
    });
    expect(read({ customer }).payload.customer).toEqual({ email: "mina.okafor@example.com" });
    expect(read({ summary: { text: "Wants ▇▇▇▇ changed" } }).payload.summary?.text).toBe(
      "Wants ▇▇▇▇ changed",
    );
  });

  it("several leftovers in one list all go", () => {
    const path = ["undefined", "start", "[object Object]", "refund"];
    expect(read({ path }).payload.path).toEqual(["start", "refund"]);
    expect(said({ path })).toEqual(["path[0]: template_leftover", "path[2]: template_leftover"]);
  });

  it("a bad attempt goes, the others stay", () => {
    const attempts = [
      { action: "One", outcome: "failed" },
      { action: "Two", outcome: "perhaps" },
      { action: "Three", outcome: "perhaps not" },
      { action: "Four", outcome: "succeeded" },
    ];
    expect(read({ attempts }).payload.attempts?.map((attempt) => attempt.action)).toEqual(["One", "Four"]);
    expect(said({ attempts })).toEqual([
      "attempts[1].outcome: not_allowed",
      "attempts[2].outcome: not_allowed",
    ]);
  });

  it.each([
    ["two bad values", { action: "", outcome: "perhaps" }],
    ["two leftovers", { action: "undefined", outcome: "null" }],
  ])("an attempt with %s takes no other with it", (_rule, bad) => {
    const attempts = [{ action: "One", outcome: "failed" }, bad, { action: "Three", outcome: "failed" }];
    expect(read({ attempts }).payload.attempts?.map(({ action }) => action)).toEqual(["One", "Three"]);
  });

  it("a list as one text may be longer than the list may have items", () => {
    const path = ["start", "find the order", "offer a refund", "hand over"];
    expect(read({ path: path.join("; ") }).payload.path).toEqual(path);
  });

  it("no value of another kind than the contract's is left", () => {
    const reading = read({
      fields: "x".repeat(60),
      at: "at {{now}}",
      intent: { label: "a", confidence: "{{c}} %" },
    });
    expect([reading.payload.fields, reading.payload.at, reading.payload.intent]).toEqual([
      undefined,
      undefined,
      { label: "a" },
    ]);
  });

  it("a text beyond the contract's length is kept, and said", () => {
    const text = "word ".repeat(400);
    expect(read({ summary: { text } })).toMatchObject({ grade: "repaired", payload: { summary: { text } } });
    expect(said({ summary: { text } })).toEqual(["summary.text: too_long"]);
  });

  it("another major version is not read", () => {
    expect(read({ schema: "handoff/2" })).toMatchObject({ grade: "unreadable", payload: {} });
  });

  it("unknown keys and a vendor's own are no problem", () => {
    expect(read({ x_acme: { a: 1 }, later: true }).grade).toBe("ok");
  });

  it("an object of somebody else's is unreadable", () => {
    expect(readPayload({ input: "hello" })).toMatchObject({ grade: "unreadable" });
  });
});

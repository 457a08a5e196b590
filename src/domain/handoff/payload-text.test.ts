import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { findPayload } from "./payload-text";

const json = JSON.stringify(aPayload());
const asMarkup = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const codes = (text: string) => {
  const found = findPayload(text);
  return found.kind === "none" ? [] : found.problems.map(({ code }) => code);
};

describe("finding a payload in a text", () => {
  it.each<[rule: string, text: string, grade: string]>([
    ["plain", json, "ok"],
    ["with spaces and line breaks", JSON.stringify(aPayload(), null, 2), "ok"],
    ["after a note's own words", `Handed over, see below.\nhandoff/1\n${json}\nEnd of note.`, "ok"],
    ["fenced", `\`\`\`json\n${json}\n\`\`\``, "ok"],
    ["HTML-escaped once", `<div class="zd-comment"><p>${asMarkup(json)}</p></div>`, "repaired"],
    ["HTML-escaped twice", asMarkup(asMarkup(json)), "repaired"],
    ["with a line break tag inside", asMarkup(json).replace(/,/g, ",<br>"), "repaired"],
    [
      "with typographic quotes and hard spaces",
      json.replace(/"/g, "\u201c").replace(/:/g, ":\u00a0"),
      "repaired",
    ],
    ["cut off", json.slice(0, 400), "partial"],
    ["cut off and escaped", asMarkup(json).slice(0, 500), "partial"],
  ])("%s", (_rule, text, grade) => {
    const found = findPayload(text);
    expect(found).toMatchObject({ kind: "object", grade, object: { handoff_id: "h-1" } });
  });

  it("as flat lines, lists by semicolon", () => {
    const text =
      "handoff.handoff_id=h-9\nhandoff.reason.code=sensitive\nhandoff.reason.hitl=legal_reputation;vulnerable_customer\nhandoff.intent.confidence=0.4";
    expect(findPayload(text)).toMatchObject({
      kind: "object",
      object: {
        handoff_id: "h-9",
        reason: { code: "sensitive", hitl: ["legal_reputation", "vulnerable_customer"] },
        intent: { confidence: 0.4 },
      },
    });
  });

  it.each([
    ["plain words", "Please call me back {soon}"],
    ["nothing", ""],
    ["a conversation marker", "Conversation with Mina\n\nURL: None"],
  ])("%s hold none", (_rule, text) => {
    expect(findPayload(text)).toEqual({ kind: "none" });
  });

  it("JSON broken in the middle is broken, not guessed at", () => {
    expect(findPayload('{"schema":"handoff/1","at":2026-11-03,"x"]}').kind).toBe("broken");
  });

  it("a key that would reach a prototype is dropped and named", () => {
    const found = findPayload(
      '{"schema":"handoff/1","__proto__":{"polluted":true},"x_a":{"constructor":{"y":1}}}',
    );
    expect(found).toMatchObject({ kind: "object", object: { x_a: {} } });
    expect(codes('{"schema":"handoff/1","__proto__":{"polluted":true}}')).toEqual(["unsafe_key"]);
    expect(Object.hasOwn({}, "polluted")).toBe(false);
  });

  it("a text of 300 KB is read up to its cap and counts as cut", () => {
    const text = JSON.stringify({
      schema: "handoff/1",
      handoff_id: "h-1",
      summary: { text: "x".repeat(300_000) },
    });
    expect(findPayload(text)).toMatchObject({
      kind: "object",
      grade: "partial",
      object: { handoff_id: "h-1" },
    });
    expect(codes(text)).toEqual(["too_long", "truncated"]);
  });

  it.each([
    ["two thousand brackets", `{"a":${"[".repeat(2000)}${"]".repeat(2000)}}`],
    [
      "more keys than a payload has",
      JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, i]))),
    ],
    ["a list of a thousand", JSON.stringify({ a: Array.from({ length: 1000 }, () => 1) })],
  ])("%s is refused as too large", (_rule, text) => {
    expect(codes(text)).toEqual(["too_large"]);
  });
});

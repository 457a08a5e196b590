import { describe, expect, it } from "@jest/globals";
import { doubtOf } from "./prove-linear";

const why = async (pattern: RegExp) => (await doubtOf(pattern.source, pattern.flags))?.why ?? "linear";

describe("doubtOf", () => {
  it.each([
    ["no count at all", /^handoff\//],
    ["an endless count that starts at one place", /^[a-z]+$/],
    ["endless counts that the next character parts", /^[a-z0-9]+(?:_[a-z0-9]+)*$/],
    ["a large count that an endless one could replace", /<br\b[^<>]{0,500}>/gi],
    ["a small count behind a look-around", /(?<![\p{L}\p{N}])#\d{3,12}(?!\p{N})/gu],
    ["counts that multiply only on paper, for the next character decides", /(\d{1,9})-(\d{1,9})-(\d{1,9})!/],
    ["an echo of something short", /(\d{1,2})([./])(\d{1,2})\2\d{4}/],
    ["bars inside brackets and classes", /^(?:a|b|[|])\|$/],
  ])("%s is linear", async (_, pattern) => {
    await expect(why(pattern)).resolves.toBe("linear");
  });

  it.each([
    ["an endless count tried from every place", /\s+$/, "2nd degree polynomial"],
    ["a large count tried from every place", /\s{0,5000}$/, "2nd degree polynomial"],
    ["a count inside a count", /^(?:a+)+$/, "exponential"],
    ["a small count inside a small count", /(?:a{0,9}){0,9}b/, "exponential"],
    ["an alternative that another one hides", /a*b|a/g, "2nd degree polynomial"],
    [
      "a look-around beside an endless count",
      /(?:(?!b)[a-z])+/,
      "not decided: unsupported, look-ahead assertion",
    ],
    ["an echo of something long", /(a+)\1/, "not decided: unsupported, back-reference"],
  ])("%s is in doubt", async (_, pattern, expected) => {
    await expect(why(pattern)).resolves.toContain(expected);
  });

  it("a doubt shows a text that is slow", async () => {
    await expect(doubtOf("^(?:a+)+$", "")).resolves.toMatchObject({ attack: expect.stringContaining("'a'") });
  });
});

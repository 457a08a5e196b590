import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { REASON_CODES } from "../handoff/reasons";
import { FLAG_REASONS, type Flag } from "./flags";
import { DEFAULT_PREFIX } from "./prefix";
import { flagTags, isOurs, readFlag, sameFlag, TAG } from "./tags";

const P = DEFAULT_PREFIX;
const tag = (word: string) => `${P}__${word}`;

const anyFlag: fc.Arbitrary<Flag> = fc.oneof(
  fc.constant<Flag>({ verdict: "good" }),
  fc
    .uniqueArray(fc.constantFrom(...FLAG_REASONS), { minLength: 1 })
    .map((reasons): Flag => ({ verdict: "bad", reasons })),
);

describe("flag to tags", () => {
  it.each<[string, Flag | null, object, string[]]>([
    ["no flag is no tag", null, { bot: "ada", why: "sensitive", vendors: ["ada"] }, []],
    ["good", { verdict: "good" }, {}, ["good"]],
    [
      "bad with its reasons in the list's order",
      { verdict: "bad", reasons: ["no_summary", "wrong_queue"] },
      {},
      ["bad", "wrong_queue", "no_summary"],
    ],
    ["bad without a reason is bad for other", { verdict: "bad", reasons: [] }, {}, ["bad", "other"]],
    ["a known bot", { verdict: "good" }, { bot: "ada", vendors: ["ada"] }, ["good", "bot__ada"]],
    ["an unknown bot gets no tag", { verdict: "good" }, { bot: "vip", vendors: ["ada"] }, ["good"]],
    ["a bot gets no tag where no vendors are known", { verdict: "good" }, { bot: "ada" }, ["good"]],
    ["a reason code", { verdict: "good" }, { why: "sensitive" }, ["good", "why__sensitive"]],
    ["a reason in the bot's own words gets no tag", { verdict: "good" }, { why: "vip, urgent" }, ["good"]],
  ])("%s", (_rule, flag, about, words) => {
    expect(flagTags(flag, { prefix: P, ...about })).toEqual(words.map(tag));
  });

  it("writes nothing outside its own closed set, whatever a bot calls itself", () => {
    fc.assert(
      fc.property(anyFlag, fc.string(), fc.string(), (flag, bot, why) => {
        for (const written of flagTags(flag, { prefix: P, bot, why, vendors: [bot] })) {
          expect(written).toMatch(TAG);
          expect(isOurs(written, P)).toBe(true);
        }
      }),
    );
  });
});

describe("tags to flag", () => {
  it("reads back every flag it wrote, among any other tags", () => {
    fc.assert(
      fc.property(anyFlag, fc.array(fc.string()), (flag, others) => {
        const reading = readFlag([...others, ...flagTags(flag, { prefix: P }), ...others], P);
        expect(sameFlag(reading.flag, flag)).toBe(true);
        expect(reading.contradictory).toBe(false);
      }),
    );
  });

  it.each<[string, string[], Flag | null]>([
    [
      "praise and complaint read as a complaint",
      ["good", "bad", "too_late"],
      { verdict: "bad", reasons: ["too_late"] },
    ],
    ["a reason alone is a complaint", ["too_late"], { verdict: "bad", reasons: ["too_late"] }],
    ["a reason beside praise is a complaint", ["good", "other"], { verdict: "bad", reasons: ["other"] }],
    ["bad without a reason is bad for other", ["bad"], { verdict: "bad", reasons: ["other"] }],
    ["a bot's tag alone is no flag", ["bot__ada"], null],
  ])("%s, and is called contradictory", (_rule, words, flag) => {
    expect(readFlag(words.map(tag), P)).toEqual({
      flag,
      tags: words.map(tag).sort(),
      contradictory: true,
    });
  });

  it("finds nothing on a ticket without our tags", () => {
    expect(readFlag(["vip", "handoff_feedback", `${P}_good`], P)).toEqual({
      flag: null,
      tags: [],
      contradictory: false,
    });
  });
});

describe("what is ours", () => {
  it.each([
    ...FLAG_REASONS,
    "good",
    "bad",
    ...REASON_CODES.map((code) => `why__${code}`),
    "bot__copilot_studio",
  ])("%s", (word) => {
    expect(isOurs(tag(word), P)).toBe(true);
  });

  it.each([
    "vip",
    P,
    tag(""),
    tag("great"),
    tag("why__because"),
    tag("bot__"),
    tag("bot__Ada"),
    tag("bot__a__b"),
    tag(`bot__${"a".repeat(25)}`),
    `x${tag("good")}`,
    tag("good").toUpperCase(),
    `${tag("good")} vip`,
    "other__good",
  ])("not %s", (foreign) => {
    expect(isOurs(foreign, P)).toBe(false);
  });

  it("no two prefixes claim the same tag", () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,6}(_[a-z0-9]{1,6}){0,2}$/);
    fc.assert(
      fc.property(slug, slug, anyFlag, (one, other, flag) => {
        fc.pre(one !== other);
        const written = flagTags(flag, { prefix: one, bot: "ada", why: "other", vendors: ["ada"] });
        expect(written.filter((each) => isOurs(each, other))).toEqual([]);
      }),
    );
  });
});

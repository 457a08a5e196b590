import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { REASON_CODES } from "../handoff/reasons";
import { FLAG_REASONS } from "./flags";
import { flagTags, isOurs } from "./tags";

/** The documented tags, with a vendor in the place of the placeholder. */
const documented = [...readFileSync("docs/feedback.md", "utf8").matchAll(/^\| `<prefix>__([^`]+)` \|/gm)].map(
  ([, word = ""]) => `qa__${word.replace("<vendor>", "ada")}`,
);

describe("the tags in docs/feedback.md", () => {
  it("are all that a flag can become, and nothing else", () => {
    const context = REASON_CODES.map((why) => ({ prefix: "qa", bot: "ada", vendors: ["ada"], why }));
    const bad = { verdict: "bad", reasons: FLAG_REASONS } as const;
    const written = context.flatMap((each) => [
      ...flagTags({ verdict: "good" }, each),
      ...flagTags(bad, each),
    ]);
    expect([...documented].sort()).toEqual([...new Set(written)].sort());
    expect(documented.filter((tag) => !isOurs(tag, "qa"))).toEqual([]);
  });
});

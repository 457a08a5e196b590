import { describe, expect, it } from "@jest/globals";
import { checkPrefix, DEFAULT_PREFIX } from "./prefix";

describe("a prefix from the settings", () => {
  it.each([
    ["the default", DEFAULT_PREFIX, { kind: "ok", prefix: DEFAULT_PREFIX }],
    ["spaces around it are cut", "  qa  ", { kind: "ok", prefix: "qa" }],
    ["nothing", "   ", { kind: "refused", problem: "empty", prefix: "" }],
    ["longer than 32", "a".repeat(33), { kind: "refused", problem: "too_long", prefix: "a".repeat(33) }],
    ["upper case", "Handoff", { kind: "refused", problem: "not_a_slug", prefix: "Handoff" }],
    ["a space", "hand off", { kind: "refused", problem: "not_a_slug", prefix: "hand off" }],
    ["a comma", "a,vip", { kind: "refused", problem: "not_a_slug", prefix: "a,vip" }],
    ["the separator inside", "x__bot", { kind: "refused", problem: "not_a_slug", prefix: "x__bot" }],
    ["an underscore at the end", "x_", { kind: "refused", problem: "not_a_slug", prefix: "x_" }],
  ])("%s: %s", (_case, typed, answer) => {
    expect(checkPrefix(typed)).toEqual(answer);
  });

  it("is refused where a field's option tag begins with it, and the tags are named", () => {
    expect(checkPrefix("qa", ["vip", "qa__good", "qa_other"])).toEqual({
      kind: "refused",
      problem: "taken",
      prefix: "qa",
      tags: ["qa__good"],
    });
  });
});

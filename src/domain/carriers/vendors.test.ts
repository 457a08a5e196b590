import { describe, expect, it } from "@jest/globals";
import { profiles } from "./profiles/profiles";
import { calledBot } from "./vendors";

describe("what a bot is called", () => {
  it.each([
    ["its own name, whoever made it", { vendor: "ada", name: "Ava" }, "Ava"],
    ["its vendor as people say it", { vendor: "copilot_studio", name: null }, "Copilot Studio"],
    ["a vendor only its payload knows, as it stands there", { vendor: "acme", name: null }, "acme"],
    ["nothing where a place stands for a vendor", { vendor: "generic_note", name: null }, null],
    ["nothing where nobody said anything", { vendor: null, name: null }, null],
  ])("%s", (_rule, bot, called) => {
    expect(calledBot(bot)).toBe(called);
  });

  it("every vendor that can hand over has a name", () => {
    const unnamed = profiles.filter(({ name, leftIn, options }) => !name && !leftIn && !options);
    expect(unnamed).toEqual([]);
  });
});

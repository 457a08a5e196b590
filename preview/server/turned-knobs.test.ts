import { describe, expect, it } from "@jest/globals";
import { turnedFrom } from "./turned-knobs";

describe("knobs on the command line", () => {
  it("go to the account or to the framework, amounts as numbers, the others as they usually are", () => {
    const { account, framework } = turnedFrom({
      tagOrder: "insertion",
      jobDelayMs: "0",
      liveUpdateMs: "5000",
    });
    expect(account).toMatchObject({ tagOrder: "insertion", jobDelayMs: 0, guardStamp: "older" });
    expect(framework).toMatchObject({ liveUpdateMs: 5000, botAuthor: "system" });
  });

  it.each([
    [{ tagsOrder: "insertion" }, /Knob "tagsOrder" is unknown\. Known: tagNormalisation.*liveUpdateMs/],
    [{ tagOrder: "random" }, /It takes sorted or insertion/],
    [{ liveUpdateMs: "soon" }, /It takes an amount of ms from 0/],
  ])("%j is refused in one line", (written, message) => {
    expect(() => turnedFrom(written)).toThrow(message);
  });
});

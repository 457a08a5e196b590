import { describe, expect, it } from "@jest/globals";
import { families } from "./families";
import { judge } from "./judge";
import { hugeShapes, hugeTexts } from "./sizes";
import { judgeByteCuts, judgeCuts } from "./truncations";

/** The same cases in every run; `npm run bench -- properties` takes other ones, ten times as many. */
const SEED = 1;
const CASES = 10_000;
/** Every ninth cut of each of the stories' texts, over the texts each of the nine: some 10,000 more. */
const STRIDE = 9;

describe("a review comes of whatever a bot or a customer wrote, in its public shape", () => {
  it.each(families)(
    "$family.name",
    ({ family, share, reviewed }) => {
      const tally = family.run((CASES * share) / 100, SEED);
      expect(tally.reviewed).toBeGreaterThanOrEqual((CASES * share * reviewed) / 100);
    },
    120_000,
  );

  it("a bot's text that was cut off", () => {
    const tally = judgeCuts(STRIDE);
    expect(tally.unreadable).toBe(0);
    expect(tally.reviewed).toBeGreaterThan(10_000);
  }, 120_000);

  it("a bot's text that was cut off inside a character", () => {
    const tally = judgeByteCuts();
    expect(tally.unreadable).toBe(0);
    expect(tally.reviewed).toBeGreaterThan(1_000);
  }, 120_000);

  it("a text of 65,536 or of 300,000 characters anywhere", () => {
    const [long, longer] = [hugeTexts(65_536), hugeTexts(300_000)];
    for (const { name, bundle } of long
      .filter((_, index) => index % 2 === 0)
      .concat(longer.filter((_, index) => index % 2 === 1)))
      expect([name, judge(bundle())]).toEqual([name, "reviewed"]);
  }, 120_000);

  it("lists and nests beyond any ticket's", () => {
    for (const { name, bundle } of hugeShapes()) expect([name, judge(bundle())]).toEqual([name, "reviewed"]);
  }, 120_000);
});

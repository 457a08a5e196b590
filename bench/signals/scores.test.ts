import { describe, expect, it } from "@jest/globals";
import { goldenTransfer, scored } from "./scores";

const flags = (course: string) => [...course].map((mark) => mark === "x");
const timing = (predicted: string, marked: string) => ({
  predicted: flags(predicted),
  marked: flags(marked),
});

describe("a score", () => {
  it("counts what was right of what was said and of what was due", () => {
    expect(scored(flags("xx.x"), flags("x.xx"))).toEqual({
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      predicted: 3 / 4,
    });
  });

  it("is 0 where nothing was said", () => {
    expect(scored(flags("..."), flags("x.."))).toEqual({ precision: 0, recall: 0, f1: 0, predicted: 0 });
  });
});

describe("golden transfer within tolerance", () => {
  it.each<[rule: string, predicted: string, marked: string, tolerance: number, value: number]>([
    ["on the turn", "..x.", "..x.", 1, 1],
    ["one turn off, tolerance one", ".x..", "..x.", 1, Math.exp(-1 / 2)],
    ["one turn off, tolerance two", ".x..", "..x.", 2, Math.exp(-1 / 8)],
    ["late weighs like early", "...x", "..x.", 1, Math.exp(-1 / 2)],
    ["the nearest mark counts", "x...", "x..x", 1, 1],
    ["each prediction counts", "x.x.", "x...", 1, (1 + Math.exp(-2)) / 2],
    ["neither has one", "....", "....", 1, 1],
    ["only one has one", "....", "x...", 1, 0],
    ["only the other has one", "x...", "....", 1, 0],
  ])("%s", (_rule, predicted, marked, tolerance, value) => {
    expect(goldenTransfer([timing(predicted, marked)], tolerance)).toBeCloseTo(value, 12);
  });

  it("is the mean over dialogues", () => {
    expect(goldenTransfer([timing("x", "x"), timing("x", ".")], 1)).toBe(0.5);
  });
});

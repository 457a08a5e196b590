import { describe, expect, it } from "@jest/globals";
import { bestThreshold, preciseThreshold } from "./threshold";

const SCORES = [5, 4, 4, 3, 2, 1];
const DUE = [true, true, false, true, false, false];

describe("a threshold", () => {
  it("gives the best F1", () => {
    expect(bestThreshold(SCORES, DUE)).toBe(3);
  });

  it.each<[precision: number, threshold: number]>([
    [1, 5],
    [0.75, 3],
    [0.6, 2],
    [0.5, 1],
  ])("is the lowest that is right %d of the time", (precision, threshold) => {
    expect(preciseThreshold(SCORES, DUE, precision)).toBe(threshold);
  });

  it("does not part equal scores", () => {
    expect(bestThreshold([1, 1, 1], [true, false, false])).toBe(1);
    expect(preciseThreshold([1, 1], [true, false], 0.9)).toBe(Number.POSITIVE_INFINITY);
  });

  it("is out of reach where there is nothing", () => {
    expect(bestThreshold([], [])).toBe(Number.POSITIVE_INFINITY);
  });
});

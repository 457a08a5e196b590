import { describe, expect, it } from "@jest/globals";
import { fitLogistic, scoreOf } from "./logistic";

/** 400 rows: half have the feature; with it three in four are marked, without it one in four. */
const rows = Array.from({ length: 400 }, (_, index) => [1, index % 2, (index % 7) / 7]);
const marked = rows.map(([, feature], index) =>
  Math.floor(index / 2) % 4 === 0 ? feature === 0 : feature === 1,
);

describe("a logistic fit", () => {
  const weights = fitLogistic(rows, marked);

  it("finds the log-odds of a feature that tells, drawn a little to zero by the penalty", () => {
    const odds = scoreOf([1, 1, 0.5], weights) - scoreOf([1, 0, 0.5], weights);
    expect(odds).toBeLessThan(2 * Math.log(3));
    expect(odds).toBeGreaterThan(1.8);
  });

  it("gives a feature that tells nothing next to no weight", () => {
    expect(Math.abs(weights[2] ?? Number.NaN)).toBeLessThan(0.1);
  });

  it("meets the share of marks", () => {
    const likely = rows.map((row) => 1 / (1 + Math.exp(-scoreOf(row, weights))));
    expect(likely.reduce((sum, one) => sum + one, 0) / rows.length).toBeCloseTo(0.5, 6);
  });

  it("a column that never changes has no weight and breaks nothing", () => {
    const constant = fitLogistic(
      rows.map((row) => [...row, 3]),
      marked,
    );
    expect(constant[3]).toBeCloseTo(0, 6);
  });
});

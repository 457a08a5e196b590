import { expect, it } from "@jest/globals";
import { pageFigures } from "./page-figures";

const bar = (measured: string, ...notes: string[]) => ({ name: "", asked: "", measured, holds: true, notes });

it.each<[rule: string, measured: string, holds: boolean]>([
  ["a score that stands on the page", "F1 0.495 (P 0.460 R 0.535)", true],
  ["a score of which both parts stand there", "F1 0.361 (P 0.675 R 0.247)", true],
  ["a score that does not", "F1 0.111 (P 0.222 R 0.333)", false],
  ["a share that stands there", "1.09 % of 12325", true],
  ["a share that does not", "7.77 % of 12325", false],
  ["timing", "timing GT-I 0.589, GT-II 0.708, GT-III 0.001", false],
  ["an interval", "95 % between 0.456 and 0.532", true],
])("%s", (_rule, measured, holds) => {
  expect(pageFigures([bar(measured)]).holds).toBe(holds);
  expect(pageFigures([bar("", measured)]).holds).toBe(holds);
});

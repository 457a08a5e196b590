import { readFileSync } from "node:fs";
import type { Bar } from "../bench";

const PAGE = "docs/signals.md";

/** `F1 0.495 (P 0.460 R 0.535)`: either the one figure or both others stand for it. */
const SCORE = /F1 (\d\.\d{3})(?: \(P (\d\.\d{3}) R (\d\.\d{3})\))?/g;
const OTHERS = /(?:GT-I{1,3} |between |and )(\d\.\d{3})|(\d+\.\d{2}) %/g;

/** Does the page say what was measured? Every figure of the bars and their notes must stand there. */
export function pageFigures(bars: readonly Bar[]): Bar {
  const page = new Set(readFileSync(PAGE, "utf8").match(/\d+\.\d{2,3}/g));
  const lacking = bars
    .flatMap(({ measured, notes }) => [measured, ...notes])
    .flatMap((line) =>
      figuresOf(line).filter((either) => !either.some((all) => all.every((one) => page.has(one)))),
    )
    .map((either) => either[0]?.join(", ") ?? "");
  return {
    name: `${PAGE} says what was measured`,
    asked: "every figure above stands there",
    measured: lacking.length === 0 ? "it does" : `${lacking.length} figures are not there`,
    holds: lacking.length === 0,
    notes: lacking.map((figure) => `${figure} is not on the page`),
  };
}

type Either = readonly (readonly string[])[];

function figuresOf(line: string): readonly Either[] {
  const scores = [...line.matchAll(SCORE)].map(([, f1 = "", precision, recall]) =>
    precision === undefined || recall === undefined ? [[f1]] : [[f1], [precision, recall]],
  );
  const others = [...line.matchAll(OTHERS)].map(([, figure, share]) => [[figure ?? share ?? ""]]);
  return [...scores, ...others];
}

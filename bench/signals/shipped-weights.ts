import { readFileSync } from "node:fs";
import type { Bar } from "../bench";
import { fittedWeights, WEIGHTS_FILE } from "./fitted-weights";
import { notMeasured } from "./not-measured";

const NAME = "the weights the app ships are the ones the fit gives";
const ASKED = "the same file";

/** Nobody has turned a weight by hand, and nobody has changed a feature without fitting again. */
export function shippedWeights(): Bar {
  const fitted = fittedWeights();
  if (fitted === null) return notMeasured(NAME, ASKED);
  const same = readFileSync(WEIGHTS_FILE, "utf8") === fitted;
  return {
    name: NAME,
    asked: ASKED,
    measured: same ? "the same" : "another one",
    holds: same,
    notes: same
      ? []
      : ["Run npx tsx bench/signals/fit.ts, then the bench again, and put its figures into docs/signals.md."],
  };
}

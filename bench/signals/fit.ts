import { writeFileSync } from "node:fs";
import { FEATURES } from "../../src/domain/signals/due-at";
import { whereDialoguesLie } from "./dialogues";
import { dueModel, rowScore } from "./due-model";
import { dueRows } from "./due-rows";
import { folds } from "./folds";
import { MHCH, markedDialogues } from "./marked-dialogues";
import { preciseThreshold } from "./threshold";

/** How often the app must be right when it says that a human was due; on held-out turns. */
const PRECISION = 2 / 3;

const FILE = "src/domain/signals/due-weights.ts";

const sets = MHCH.map((set) => markedDialogues(set) ?? missing());
const dialogues = sets.flat().map(dueRows);
const heldOut = folds(dialogues).flatMap((fold) => {
  const model = dueModel(fold.learn);
  return fold.heldOut.flat().map((row) => ({ score: rowScore(row, model), due: row.due }));
});
const sure = preciseThreshold(
  heldOut.map(({ score }) => score),
  heldOut.map(({ due }) => due),
  PRECISION,
);
const { weights } = dueModel(dialogues);
const lines = ["bias", ...FEATURES].map((name, column) => `  ${name}: ${(weights[column] ?? 0).toFixed(3)},`);
writeFileSync(
  FILE,
  `/** Written by \`npx tsx bench/signals/fit.ts\`; docs/signals.md says from what. Log-odds for one unit of each feature. */
export const DUE_WEIGHTS = {
${lines.join("\n")}
} as const;

/** The log-odds from which, on turns held out of the fit, a human was due two times in three. */
export const SURE = ${sure.toFixed(3)};
`,
);
console.log(`${FILE}: ${FEATURES.length} weights from ${dialogues.length} dialogues`);

function missing(): never {
  throw new Error(
    `The fit found no MHCH dialogues in ${whereDialoguesLie()}. Put them there or set BATON_DATA.`,
  );
}

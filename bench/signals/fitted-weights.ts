import { FEATURES } from "../../src/domain/signals/due-at";
import { dueModel, rowScore } from "./due-model";
import { dueRows } from "./due-rows";
import { folds } from "./folds";
import { MHCH, markedDialogues } from "./marked-dialogues";
import { preciseThreshold } from "./threshold";

/** How often the app must be right when it says that a human was due; on turns held out of the fit. */
const PRECISION = 2 / 3;

/** Where the fit belongs, from the root of the repository. */
export const WEIGHTS_FILE = "src/domain/signals/due-weights.ts";

/** The text of `due-weights.ts` as fitted on both shops; null where the data is not there. */
export function fittedWeights(): string | null {
  const sets = MHCH.map(markedDialogues);
  if (sets.some((set) => set === null)) return null;
  const dialogues = sets.flatMap((set) => set ?? []).map(dueRows);
  const held = folds(dialogues).flatMap(({ learn, heldOut }) => {
    const model = dueModel(learn);
    return heldOut.flat().map((row) => ({ score: rowScore(row, model), due: row.due }));
  });
  const sure = preciseThreshold(
    held.map(({ score }) => score),
    held.map(({ due }) => due),
    PRECISION,
  );
  const { weights } = dueModel(dialogues);
  const lines = ["bias", ...FEATURES].map(
    (name, column) => `  ${name}: ${(weights[column] ?? 0).toFixed(3)},`,
  );
  return `/** Written by \`npx tsx bench/signals/fit.ts\`; docs/signals.md says from what. Log-odds for one unit of each feature. */
export const DUE_WEIGHTS = {
${lines.join("\n")}
} as const;

/** The log-odds from which, on turns held out of the fit, a human was due two times in three. */
export const SURE = ${sure.toFixed(3)};
`;
}

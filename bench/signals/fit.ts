import { writeFileSync } from "node:fs";
import { whereDialoguesLie } from "./dialogues";
import { fittedWeights, WEIGHTS_FILE } from "./fitted-weights";

/** Fits the weights of `dueAt` anew and writes them where the app reads them: `npx tsx bench/signals/fit.ts`. */
const text = fittedWeights();
if (text === null) {
  throw new Error(
    `The fit found no MHCH dialogues in ${whereDialoguesLie()}. Put them there or name their folder in BATON_DATA.`,
  );
}
writeFileSync(WEIGHTS_FILE, text);
console.log(`${WEIGHTS_FILE} written`);

import type { Bar } from "../bench";
import { whereDialoguesLie } from "./dialogues";

/** A bar that could not be measured because other people's dialogues are not on this machine does not hold. */
export const notMeasured = (name: string, asked: string): Bar => ({
  name,
  asked,
  measured: `NOT MEASURED, no data in ${whereDialoguesLie()}`,
  holds: false,
  notes: ["Put the dialogues there, or name their folder in BATON_DATA: docs/signals.md says which."],
});

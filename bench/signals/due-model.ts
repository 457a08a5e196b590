import { FEATURES, type Feature } from "../../src/domain/signals/due-at";
import type { DueRow } from "./due-rows";
import { fitLogistic, scoreOf, type Weights } from "./logistic";
import { bestThreshold } from "./threshold";

/** What a fit knows: weights, the constant first, then the features; and the score whose yes gives the best F1. */
export type DueModel = Readonly<{ features: readonly Feature[]; weights: Weights; threshold: number }>;

/** Learns weights and threshold from these dialogues and nothing else. */
export function dueModel(
  dialogues: readonly (readonly DueRow[])[],
  features: readonly Feature[] = FEATURES,
): DueModel {
  const rows = dialogues.flat();
  const due = rows.map((row) => row.due);
  const columns = rows.map((row) => columnsOf(row, features));
  const weights = fitLogistic(columns, due);
  return {
    features,
    weights,
    threshold: bestThreshold(
      columns.map((row) => scoreOf(row, weights)),
      due,
    ),
  };
}

export const rowScore = (row: DueRow, { features, weights }: DueModel): number =>
  scoreOf(columnsOf(row, features), weights);

const columnsOf = ({ shape }: DueRow, features: readonly Feature[]): readonly number[] => [
  1,
  ...features.map((feature) => shape[feature]),
];

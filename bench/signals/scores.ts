/** How predictions meet marks: shares from 0 to 1, 0 where nothing was predicted or marked. */
export type Score = Readonly<{ precision: number; recall: number; f1: number; predicted: number }>;

export function scored(predicted: readonly boolean[], marked: readonly boolean[]): Score {
  const said = count(predicted);
  const due = count(marked);
  const right = count(predicted.map((yes, index) => yes && marked[index] === true));
  return {
    precision: ratio(right, said),
    recall: ratio(right, due),
    f1: ratio(2 * right, said + due),
    predicted: ratio(said, predicted.length),
  };
}

/**
 * GT-T, the golden transfer within tolerance of the MHCH paper (AAAI 2021), with λ = 0, early and late alike: each
 * predicted turn earns by its distance to the nearest marked one, on a bell curve `tolerance` turns wide; 1 where
 * neither has a turn, 0 where only one has. The mean over dialogues.
 */
export function goldenTransfer(dialogues: readonly Timing[], tolerance: number): number {
  return mean(
    dialogues.map(({ predicted, marked }) => timing(turnsOf(predicted), turnsOf(marked), tolerance)),
  );
}

export type Timing = Readonly<{ predicted: readonly boolean[]; marked: readonly boolean[] }>;

function timing(predicted: readonly number[], marked: readonly number[], tolerance: number): number {
  if (predicted.length === 0 && marked.length === 0) return 1;
  if (predicted.length === 0 || marked.length === 0) return 0;
  return mean(
    predicted.map((p) => Math.max(...marked.map((q) => Math.exp(-((p - q) ** 2) / (2 * tolerance ** 2))))),
  );
}

const turnsOf = (flags: readonly boolean[]) => flags.flatMap((yes, turn) => (yes ? [turn] : []));
const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const mean = (values: readonly number[]) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

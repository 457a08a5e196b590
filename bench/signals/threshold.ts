/** The score from which saying yes gives the best F1 on these rows; infinity where there are none. */
export function bestThreshold(scores: readonly number[], marked: readonly boolean[]): number {
  const due = marked.filter(Boolean).length;
  const f1 = ({ right, said }: Cut) => (2 * right) / (said + due);
  return cuts(scores, marked).reduce((best, cut) => (f1(cut) > f1(best) ? cut : best), NOBODY).threshold;
}

/** The lowest score from which yes is right at least this often; infinity where there is none. */
export function preciseThreshold(
  scores: readonly number[],
  marked: readonly boolean[],
  precision: number,
): number {
  const precise = cuts(scores, marked).filter(({ right, said }) => right / said >= precision);
  return (precise.at(-1) ?? NOBODY).threshold;
}

type Cut = Readonly<{ threshold: number; right: number; said: number }>;

const NOBODY: Cut = { threshold: Number.POSITIVE_INFINITY, right: 0, said: 0 };

/** Every place at which the rows can be parted, the strictest first; equal scores stay together. */
function cuts(scores: readonly number[], marked: readonly boolean[]): readonly Cut[] {
  const rows = scores
    .map((score, index) => ({ score, due: marked[index] === true }))
    .sort((a, b) => b.score - a.score);
  let right = 0;
  return rows.flatMap(({ score, due }, index) => {
    if (due) right += 1;
    return rows[index + 1]?.score === score ? [] : [{ threshold: score, right, said: index + 1 }];
  });
}

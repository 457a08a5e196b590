/** Weights of a linear score, in the order of the columns; the first column is the constant 1. */
export type Weights = readonly number[];

const PENALTY = 10;
const STEPS = 25;

/**
 * Logistic regression by Newton's method with a ridge penalty on standardised columns (the constant is free).
 * Deterministic. Gives weights for the columns as they came, not as standardised.
 */
export function fitLogistic(rows: readonly (readonly number[])[], marked: readonly boolean[]): Weights {
  const scales = columnScales(rows);
  const standard = rows.map((row) =>
    row.map((value, c) => (value - (scales[c]?.mean ?? 0)) / (scales[c]?.spread ?? 1)),
  );
  let weights = scales.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = derivatives(standard, marked, weights);
    const move = solve(curvature, gradient);
    weights = weights.map((weight, c) => weight + (move[c] ?? 0));
  }
  return unscaled(weights, scales);
}

export const scoreOf = (row: readonly number[], weights: Weights): number =>
  row.reduce((score, value, c) => score + value * (weights[c] ?? 0), 0);

type Scale = Readonly<{ mean: number; spread: number }>;

function columnScales(rows: readonly (readonly number[])[]): readonly Scale[] {
  return (rows[0] ?? []).map((_, c) => {
    if (c === 0) return { mean: 0, spread: 1 };
    const mean = rows.reduce((sum, row) => sum + (row[c] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[c] ?? 0) - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
}

function unscaled(weights: readonly number[], scales: readonly Scale[]): Weights {
  const raw = weights.map((weight, c) => weight / (scales[c]?.spread ?? 1));
  const shift = raw.reduce((sum, weight, c) => sum + weight * (scales[c]?.mean ?? 0), 0);
  return raw.map((weight, c) => (c === 0 ? weight - shift : weight));
}

function derivatives(
  rows: readonly (readonly number[])[],
  marked: readonly boolean[],
  weights: readonly number[],
) {
  const penalty = (c: number) => (c === 0 ? 0 : PENALTY);
  const gradient = weights.map((weight, c) => -penalty(c) * weight);
  const curvature = weights.map((_, r) => weights.map((__, c): number => (r === c ? penalty(c) : 0)));
  rows.forEach((row, index) => {
    const likely = 1 / (1 + Math.exp(-scoreOf(row, weights)));
    const missed = (marked[index] ? 1 : 0) - likely;
    const doubt = likely * (1 - likely);
    row.forEach((value, r) => {
      gradient[r] = (gradient[r] ?? 0) + missed * value;
      const line = curvature[r] ?? [];
      row.forEach((other, c) => {
        line[c] = (line[c] ?? 0) + doubt * value * other;
      });
    });
  });
  return { gradient, curvature };
}

/** Gaussian elimination with pivots; the matrix is positive definite by the penalty. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, r) => [...row, right[r] ?? 0]);
  const at = (r: number, c: number) => rows[r]?.[c] ?? 0;
  for (let c = 0; c < rows.length; c++) {
    const pivot = rows
      .slice(c)
      .reduce((best, _, r) => (Math.abs(at(c + r, c)) > Math.abs(at(best, c)) ? c + r : best), c);
    [rows[c], rows[pivot]] = [rows[pivot] ?? [], rows[c] ?? []];
    for (let r = 0; r < rows.length; r++) {
      if (r === c) continue;
      const times = at(r, c) / at(c, c);
      rows[r] = (rows[r] ?? []).map((value, k) => value - times * at(c, k));
    }
  }
  return rows.map((_, r) => at(r, rows.length) / at(r, r));
}

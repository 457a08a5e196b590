/** What a run is compared with, and the run; each is given as a function that does it once. */
export type Pair = Readonly<{ floor: () => unknown; run: () => unknown }>;

/** Medians in milliseconds of processor time, and the median of the ratios of runs that stood next to each other. */
export type Timing = Readonly<{ floor: number; run: number; ratio: number }>;

/**
 * Times a run and its floor in turn, in processor time, so that what else the machine does falls on neither, and each finds the
 * caches as the other left them. The
 * first third warms up and is not counted. The ratio is taken pair by pair: a pause of the garbage collector that
 * hits one pair moves no median.
 */
export function interleaved({ floor, run }: Pair, rounds: number): Timing {
  const warm = Math.ceil(rounds / 3);
  const pairs = Array.from({ length: rounds + warm }, () => ({
    floor: timeOf(floor),
    run: timeOf(run),
  })).slice(warm);
  return {
    floor: median(pairs.map((pair) => pair.floor)),
    run: median(pairs.map((pair) => pair.run)),
    ratio: median(pairs.map((pair) => pair.run / pair.floor)),
  };
}

function timeOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

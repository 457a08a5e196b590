import { seededRandom } from "../feedback/seeded-random";

const TIMES = 1_000;
const SEED = 1;

/** How far a figure depends on the dialogues that happen to be there: the middle 95 % over resamples with return. */
export function resampled<T>(
  dialogues: readonly T[],
  figure: (sample: readonly T[]) => number,
): readonly [low: number, high: number] {
  const chance = seededRandom(SEED);
  const draw = () => dialogues[chance.between(0, dialogues.length - 1)];
  const figures = Array.from({ length: TIMES }, () =>
    figure(dialogues.map(draw).filter((dialogue) => dialogue !== undefined)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(TIMES * 0.025)] ?? Number.NaN, figures[Math.floor(TIMES * 0.975)] ?? Number.NaN];
}

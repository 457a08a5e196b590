import * as fc from "fast-check";
import { type Fate, judge } from "./judge";

/** How many cases ended how. A family whose cases never reach a review proves nothing of it. */
export type Tally = Readonly<Record<Fate, number>>;

/**
 * Bundles of one kind. `run` judges so many of them, the same ones for the same seed, and throws with the
 * smallest case it can find where one breaks a promise.
 */
export type Family = Readonly<{ name: string; run(cases: number, seed: number): Tally }>;

/** A family from what chooses a case and what makes a bundle of the choice; a failure shows the choice. */
export function family<Choice>(
  name: string,
  choice: fc.Arbitrary<Choice>,
  bundle: (choice: Choice) => unknown,
): Family {
  return {
    name,
    run(cases, seed) {
      const tally = emptyTally();
      const property = fc.property(choice, (chosen) => {
        tally[judge(bundle(chosen))] += 1;
      });
      fc.assert(property, { numRuns: cases, seed });
      return tally;
    },
  };
}

export const emptyTally = (): Record<Fate, number> => ({ unreadable: 0, none: 0, reviewed: 0 });

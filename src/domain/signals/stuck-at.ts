import type { SpokenTurn } from "./spoken-turn";

/** What one more turn leaves of earlier failures, and the sum at which they are too many too close. */
const FADES = 0.8;
const LIMIT = 1.15;

/**
 * Failed steps (`failed`, by turn number: refusals, fallbacks, repeats of either side) that follow others too
 * closely: each counts 1 and fades with every turn, so that a second one within eight turns is stuck and a later
 * one is not. A human agent's turn starts afresh. Needs earlier turns only.
 */
export function stuckAt(turns: readonly SpokenTurn[], failed: ReadonlySet<number>): readonly number[] {
  let strain = 0;
  return turns.flatMap(({ n, by }) => {
    strain = by === "agent" ? 0 : strain * FADES + (failed.has(n) ? 1 : 0);
    return failed.has(n) && strain >= LIMIT ? [n] : [];
  });
}

import type { Signals } from "./signals";

/** Turns at which the bot had visibly not helped: it was at a loss, was refused, or somebody said the same again. */
export const failedSteps = ({
  fallbacks,
  refusals,
  customerRepeats,
  botRepeats,
}: Signals): readonly number[] =>
  [...new Set([...fallbacks, ...refusals, ...[...customerRepeats, ...botRepeats].map(({ n }) => n)])].sort(
    (a, b) => a - b,
  );

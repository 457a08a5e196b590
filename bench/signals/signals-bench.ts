import type { Bench } from "../bench";
import { falseAlarms } from "./false-alarms";
import { handoffPoints } from "./handoff-points";
import { MHCH } from "./marked-dialogues";
import { pageFigures } from "./page-figures";
import { shippedWeights } from "./shipped-weights";
import { stuckCalls } from "./stuck-calls";

/** What the signals of a conversation are worth, against other people's dialogues. */
export const signalsBench: Bench = {
  name: "signals",
  run: async () => {
    const measured = [...MHCH.map(handoffPoints), stuckCalls(), falseAlarms()];
    return [...measured, shippedWeights(), pageFigures(measured)];
  },
};

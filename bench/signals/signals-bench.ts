import type { Bench } from "../bench";
import { falseAlarms } from "./false-alarms";
import { handoffPoints } from "./handoff-points";
import { MHCH } from "./marked-dialogues";
import { shippedWeights } from "./shipped-weights";
import { stuckCalls } from "./stuck-calls";

/** What the signals of a conversation are worth, against other people's dialogues. */
export const signalsBench: Bench = {
  name: "signals",
  run: async () => [...MHCH.map(handoffPoints), stuckCalls(), falseAlarms(), shippedWeights()],
};

import { readSignals } from "../../src/domain/signals/read-signals";
import { wordLists } from "../../src/domain/signals/word-lists";
import type { Bar } from "../bench";
import { bookingCalls, type Call } from "./booking-calls";
import { folds } from "./folds";
import { notMeasured } from "./not-measured";
import { type Score, scored } from "./scores";
import { bestThreshold } from "./threshold";

const NAME = "a call that is broken off had ended stuck: BETOLD";
const LEAST = 0.53;
const ASKED = `F1 ≥ ${LEAST} on held-out calls`;

const LISTS = wordLists();

/**
 * Does a conversation that got stuck shortly before its end tell a call that was broken off? "Shortly" is the one
 * number that is learnt, on the other folds.
 */
export function stuckCalls(): Bar {
  const calls = bookingCalls();
  if (calls === null) return notMeasured(NAME, ASKED);
  const score = heldOut(calls.map(seen));
  return {
    name: NAME,
    asked: ASKED,
    measured: text(score),
    holds: score.f1 >= LEAST,
    notes: [
      `bot's turns at the very end cut off (in the recordings who speaks last alone gives ${text(lastSpeaker(calls))}): ${text(heldOut(calls.map(withoutLastWord).map(seen)))}`,
      `two refusals or more: ${text(rule(calls, ({ refusals }) => refusals.length >= 2))}`,
      `stuck anywhere: ${text(rule(calls, ({ stuckAt }) => stuckAt.length > 0))}`,
      `always yes: ${text(rule(calls, () => true))}`,
    ],
  };
}

/** `ended`: minus the turns since the last stuck step; infinitely long ago where there was none. */
type Seen = Readonly<{ ended: number; brokenOff: boolean }>;

function seen({ turns, brokenOff }: Call): Seen {
  const last = readSignals(turns, LISTS).stuckAt.at(-1);
  return { ended: last === undefined ? Number.NEGATIVE_INFINITY : last - turns.length, brokenOff };
}

function heldOut(calls: readonly Seen[]): Score {
  const judged = folds(calls).flatMap(({ learn, heldOut: others }) => {
    const since = bestThreshold(
      learn.map(({ ended }) => ended),
      learn.map(({ brokenOff }) => brokenOff),
    );
    return others.map(({ ended, brokenOff }) => ({ said: ended >= since, brokenOff }));
  });
  return scored(
    judged.map(({ said }) => said),
    judged.map(({ brokenOff }) => brokenOff),
  );
}

const rule = (calls: readonly Call[], says: (signals: ReturnType<typeof readSignals>) => boolean): Score =>
  scored(
    calls.map(({ turns }) => says(readSignals(turns, LISTS))),
    calls.map(({ brokenOff }) => brokenOff),
  );

const lastSpeaker = (calls: readonly Call[]): Score =>
  scored(
    calls.map(({ turns }) => turns.at(-1)?.by === "bot"),
    calls.map(({ brokenOff }) => brokenOff),
  );

function withoutLastWord({ turns, brokenOff }: Call): Call {
  const end = turns.map(({ by }) => by).lastIndexOf("customer");
  return { turns: turns.slice(0, end + 1), brokenOff };
}

const text = ({ precision, recall, f1 }: Score) =>
  `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`;

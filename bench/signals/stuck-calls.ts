import { readSignals } from "../../src/domain/signals/read-signals";
import { wordLists } from "../../src/domain/signals/word-lists";
import type { Bar } from "../bench";
import { bookingCalls, type Call } from "./booking-calls";
import { folds } from "./folds";
import { notMeasured } from "./not-measured";
import { resampled } from "./resampled";
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
  const judged = heldOut(calls.map(seen));
  const score = scoreOf(judged);
  const [low, high] = resampled(judged, (sample) => scoreOf(sample).f1);
  return {
    name: NAME,
    asked: ASKED,
    measured: text(score),
    holds: score.f1 >= LEAST,
    notes: [
      `F1 of 1,000 resamples of the calls: 95 % between ${low.toFixed(3)} and ${high.toFixed(3)}`,
      `shortly, as learnt in each fold: ${[...new Set(judged.map(({ within }) => within))].join(" or ")} turns before the end at most`,
      `bot's turns at the very end cut off (in the recordings who speaks last alone gives ${text(lastSpeaker(calls))}): ${text(scoreOf(heldOut(calls.map(withoutLastWord).map(seen))))}`,
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

/** A call held out: what the rule says, and how many turns before the end count as shortly. */
type Judged = Readonly<{ said: boolean; brokenOff: boolean; within: number }>;

function heldOut(calls: readonly Seen[]): readonly Judged[] {
  return folds(calls).flatMap(({ learn, heldOut: others }) => {
    const since = bestThreshold(
      learn.map(({ ended }) => ended),
      learn.map(({ brokenOff }) => brokenOff),
    );
    return others.map(({ ended, brokenOff }) => ({ said: ended >= since, brokenOff, within: -since }));
  });
}

const scoreOf = (judged: readonly Judged[]): Score =>
  scored(
    judged.map(({ said }) => said),
    judged.map(({ brokenOff }) => brokenOff),
  );

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

import { dueScore, FEATURES, type Feature } from "../../src/domain/signals/due-at";
import { SURE } from "../../src/domain/signals/due-weights";
import type { Bar } from "../bench";
import { dueModel, rowScore } from "./due-model";
import { type DueRow, dueRows } from "./due-rows";
import { folds } from "./folds";
import { MHCH, type MhchSet, markedDialogues } from "./marked-dialogues";
import { notMeasured } from "./not-measured";
import { goldenTransfer, type Score, scored, type Timing } from "./scores";

/** F1 on turns held out of the fit. The best rule of one line reaches .436 and .388. */
const ASKED: Readonly<Record<MhchSet, number>> = { clothing: 0.46, makeup: 0.47 };

const REPETITION: readonly Feature[] = ["alike", "repeats", "botRepeats"];

/** Does the shape of a conversation, without a word of its language, show where a human was due? */
export function handoffPoints(set: MhchSet): Bar {
  const name = `a human was due, by shape alone: MHCH ${set}`;
  const asked = `F1 ≥ ${ASKED[set].toFixed(2)} on held-out turns`;
  const [own, ...others] = [set, ...MHCH.filter((other) => other !== set)].map(markedDialogues);
  if (!own || others.some((other) => other === null)) return notMeasured(name, asked);
  const dialogues = own.map(dueRows);
  const crossed = others.flatMap((other) => other ?? []).map(dueRows);
  const held = heldOut(dialogues);
  const score = scoreOf(held);
  const repeatsOnly = scoreOf(heldOut(dialogues, REPETITION));
  const withoutRepeats = scoreOf(
    heldOut(
      dialogues,
      FEATURES.filter((feature) => !REPETITION.includes(feature)),
    ),
  );
  return {
    name,
    asked,
    measured: text(score),
    holds: score.f1 >= ASKED[set],
    notes: [
      `timing GT-I ${figure(goldenTransfer(held, 1))}, GT-II ${figure(goldenTransfer(held, 2))}, GT-III ${figure(goldenTransfer(held, 3))}`,
      `learnt on the other shop only: ${text(scoreOf(dialogues.map(by(dueModel(crossed)))))}`,
      `repetition alone: ${text(repeatsOnly)}; everything but repetition: ${text(withoutRepeats)}`,
      `one-line rule (same speaker, likeness over 0.4): ${text(scoreOf(dialogues.map(predicting(({ shape }) => shape.alike > 0.4))))}`,
      `always yes: ${text(scoreOf(dialogues.map(predicting(() => true))))}`,
      `dueAt as shipped (only sure ones; fitted on both shops, so not held out): ${text(scoreOf(dialogues.map(predicting(({ shape }) => dueScore(shape) >= SURE))))}`,
    ],
  };
}

function heldOut(
  dialogues: readonly (readonly DueRow[])[],
  features: readonly Feature[] = FEATURES,
): readonly Timing[] {
  return folds(dialogues).flatMap(({ learn, heldOut: judged }) => judged.map(by(dueModel(learn, features))));
}

const by = (model: ReturnType<typeof dueModel>) =>
  predicting((row) => rowScore(row, model) >= model.threshold);

const predicting =
  (says: (row: DueRow) => boolean) =>
  (rows: readonly DueRow[]): Timing => ({ predicted: rows.map(says), marked: rows.map(({ due }) => due) });

const scoreOf = (timings: readonly Timing[]): Score =>
  scored(
    timings.flatMap(({ predicted }) => predicted),
    timings.flatMap(({ marked }) => marked),
  );

const figure = (value: number) => value.toFixed(3);

const text = ({ precision, recall, f1 }: Score) =>
  `F1 ${figure(f1)} (P ${figure(precision)} R ${figure(recall)})`;

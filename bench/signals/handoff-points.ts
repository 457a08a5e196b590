import { dueScore, FEATURES, type Feature } from "../../src/domain/signals/due-at";
import { SURE } from "../../src/domain/signals/due-weights";
import type { Bar } from "../bench";
import { type DueModel, dueModel, rowScore } from "./due-model";
import { type DueRow, dueRows } from "./due-rows";
import { folds } from "./folds";
import { MHCH, type MhchSet, markedDialogues } from "./marked-dialogues";
import { notMeasured } from "./not-measured";
import { resampled } from "./resampled";
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
  const held = heldOut(dialogues, FEATURES);
  const score = scoreOf(turnsOf(held));
  return {
    name,
    asked,
    measured: text(score),
    holds: score.f1 >= ASKED[set],
    notes: [
      ...onHeldOut(held),
      ...withPartsOfTheShape(dialogues),
      ...againstOthers(dialogues, others.flatMap((other) => other ?? []).map(dueRows)),
    ],
  };
}

type Dialogue = readonly DueRow[];

/** What was said of a dialogue, what people had marked, and which turns are the bot's. */
type Judged = Timing & Readonly<{ bot: readonly boolean[] }>;

function onHeldOut(held: readonly Judged[]): readonly string[] {
  const [low, high] = resampled(held, (sample) => scoreOf(turnsOf(sample)).f1);
  const turns = turnsOf(held);
  const gt = [1, 2, 3].map((tolerance) => figure(goldenTransfer(held, tolerance)));
  return [
    `F1 of 1,000 resamples of the dialogues: 95 % between ${figure(low)} and ${figure(high)}`,
    `timing GT-I ${gt[0]}, GT-II ${gt[1]}, GT-III ${gt[2]}`,
    `the bot's turns: ${text(scoreOf(turns.filter(({ bot }) => bot)))}; the customer's: ${text(scoreOf(turns.filter(({ bot }) => !bot)))}`,
  ];
}

function withPartsOfTheShape(dialogues: readonly Dialogue[]): readonly string[] {
  const others = FEATURES.filter((feature) => !REPETITION.includes(feature));
  return [
    `repetition alone: ${text(scoreOf(turnsOf(heldOut(dialogues, REPETITION))))}`,
    `everything but repetition: ${text(scoreOf(turnsOf(heldOut(dialogues, others))))}`,
  ];
}

function againstOthers(dialogues: readonly Dialogue[], otherShop: readonly Dialogue[]): readonly string[] {
  const by = (says: (row: DueRow) => boolean) => text(scoreOf(turnsOf(dialogues.map(judging(says)))));
  return [
    `learnt on the other shop only: ${text(scoreOf(turnsOf(dialogues.map(judgedBy(dueModel(otherShop))))))}`,
    `one-line rule (same speaker, likeness over 0.4): ${by(({ shape }) => shape.alike > 0.4)}`,
    `always yes: ${by(() => true)}`,
    `dueAt as shipped (only sure ones; fitted on both shops, so not held out): ${by(({ shape }) => dueScore(shape) >= SURE)}`,
  ];
}

const heldOut = (dialogues: readonly Dialogue[], features: readonly Feature[]): readonly Judged[] =>
  folds(dialogues).flatMap(({ learn, heldOut: judged }) => judged.map(judgedBy(dueModel(learn, features))));

const judgedBy = (model: DueModel) => judging((row) => rowScore(row, model) >= model.threshold);

const judging =
  (says: (row: DueRow) => boolean) =>
  (rows: Dialogue): Judged => ({
    predicted: rows.map(says),
    marked: rows.map(({ due }) => due),
    bot: rows.map(({ shape }) => shape.bot === 1),
  });

type JudgedTurn = Readonly<{ said: boolean; due: boolean; bot: boolean }>;

const turnsOf = (dialogues: readonly Judged[]): readonly JudgedTurn[] =>
  dialogues.flatMap(({ predicted, marked, bot }) =>
    predicted.map((said, n) => ({ said, due: marked[n] === true, bot: bot[n] === true })),
  );

const scoreOf = (turns: readonly JudgedTurn[]): Score =>
  scored(
    turns.map(({ said }) => said),
    turns.map(({ due }) => due),
  );

const figure = (value: number) => value.toFixed(3);

const text = ({ precision, recall, f1 }: Score) =>
  `F1 ${figure(f1)} (P ${figure(precision)} R ${figure(recall)})`;

import { readSignals } from "../../src/domain/signals/read-signals";
import type { Signals } from "../../src/domain/signals/signals";
import { wordLists } from "../../src/domain/signals/word-lists";
import type { Bar } from "../bench";
import { notMeasured } from "./not-measured";
import { type RatedTurn, ratedDialogues } from "./rated-dialogues";

const NAME = "no alarm on a satisfied customer's turn: USS-SGD";
const MOST = 0.02;
const ASKED = `any signal on at most ${MOST * 100} % of turns`;
/** Mean rating of a turn below which its raters were not satisfied, on about 4 % of turns. */
const SATISFIED = 2.5;

const LISTS = wordLists();

/** How often does any signal fire on a turn of a customer who is content? */
export function falseAlarms(): Bar {
  const dialogues = ratedDialogues();
  if (dialogues === null) return notMeasured(NAME, ASKED);
  const turns = dialogues.flatMap(withSignals);
  const content = turns.filter(({ by, rating }) => by === "customer" && rating >= SATISFIED);
  const discontent = turns.filter(({ by, rating }) => by === "customer" && rating < SATISFIED);
  const answers = turns.filter(({ by, rating }) => by === "bot" && rating >= SATISFIED);
  const alarms = share(content, anySignal);
  return {
    name: NAME,
    asked: ASKED,
    measured: `${percent(alarms)} of ${content.length}`,
    holds: alarms <= MOST,
    notes: [
      `of them ${signalsOn(content)}`,
      `on the ${discontent.length} turns rated lower: ${percent(share(discontent, anySignal))} (${signalsOn(discontent)})`,
      `on the ${answers.length} bot turns after which the customer is content: ${percent(share(answers, anySignal))} (${signalsOn(answers)})`,
    ],
  };
}

type Alarmed = Readonly<{ by: string; rating: number; signals: readonly string[] }>;

/** A bot's turn is judged by the rating of the customer's next one; where there is none, by nothing. */
function withSignals(dialogue: readonly RatedTurn[]): readonly Alarmed[] {
  const signals = readSignals(
    dialogue.map(({ turn }) => turn),
    LISTS,
  );
  return dialogue.map(({ turn, rating }, index) => ({
    by: turn.by,
    rating: rating ?? dialogue[index + 1]?.rating ?? Number.NaN,
    signals: signalsAt(signals, turn.n),
  }));
}

const signalsAt = (signals: Signals, n: number): readonly string[] =>
  Object.entries(signals).flatMap(([signal, at]) => (turnsOf(at).includes(n) ? [signal] : []));

function turnsOf(at: Signals[keyof Signals]): readonly number[] {
  if (at === null) return [];
  if (typeof at === "number") return [at];
  return at.map((one) => (typeof one === "number" ? one : one.n));
}

const anySignal = ({ signals }: Alarmed) => signals.length > 0;

const share = (turns: readonly Alarmed[], holds: (turn: Alarmed) => boolean) =>
  turns.length === 0 ? 0 : turns.filter(holds).length / turns.length;

function signalsOn(turns: readonly Alarmed[]): string {
  const names = [...new Set(turns.flatMap(({ signals }) => signals))].sort();
  return names
    .map((name) => `${name} ${percent(share(turns, ({ signals }) => signals.includes(name)))}`)
    .join(", ");
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;

import { DUE_WEIGHTS, SURE } from "./due-weights";
import { likeness, mayBeLike } from "./likeness";
import type { SpokenTurn } from "./spoken-turn";

/** What the shape of a conversation says at one turn; each is 0 or 1 but for those with a unit. */
export const FEATURES = [
  "bot",
  /** Likeness to the most alike of the speaker's last turns, 0 to 1. */
  "alike",
  /** Turns the bot has already sent in one go, 3 at most. */
  "botGoesOn",
  "firstWord",
  "secondWord",
  "thirdWord",
  /** Natural logarithm of turns so far, this one included. */
  "turns",
  /** Turns said again so far, 4 at most. */
  "repeats",
  /** The same, where the turn is the bot's. */
  "botRepeats",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Shape = Readonly<Record<Feature, number>>;

/**
 * Turns at which a human was due by the shape of the conversation alone, so this works for every language. A
 * logistic score over nine features, fitted on turns that people had marked (docs/signals.md says on which, how
 * well and how badly); only scores that are right about two times in three are given. Needs earlier turns only.
 */
export function dueAt(turns: readonly SpokenTurn[]): readonly number[] {
  return shapes(turns).flatMap(({ n, shape }) => (dueScore(shape) >= SURE ? [n] : []));
}

/** Log-odds that a human is due. */
export function dueScore(shape: Shape): number {
  return FEATURES.reduce<number>(
    (score, feature) => score + DUE_WEIGHTS[feature] * shape[feature],
    DUE_WEIGHTS.bias,
  );
}

/** The shape at every turn of bot and customer. After a human agent's turn the conversation starts anew. */
export function shapes(turns: readonly SpokenTurn[]): readonly Readonly<{ n: number; shape: Shape }>[] {
  let soFar = start();
  const found: Readonly<{ n: number; shape: Shape }>[] = [];
  for (const turn of turns) {
    if (turn.by === "agent") {
      soFar = start();
      continue;
    }
    const shape = shapeOf(turn, soFar);
    keep(turn, shape, soFar);
    found.push({ n: turn.n, shape });
  }
  return found;
}

/** Own turns a turn is compared with, and the likeness from which it counts as said again, if only partly. */
const LOOKS_BACK = 4;
const PARTLY = 0.4;

type SoFar = { bot: SpokenTurn[]; customer: SpokenTurn[]; turns: number; repeats: number; botGoesOn: number };

const start = (): SoFar => ({ bot: [], customer: [], turns: 0, repeats: 0, botGoesOn: 0 });

function shapeOf({ by, words }: SpokenTurn, soFar: SoFar): Shape {
  const own = by === "bot" ? soFar.bot : soFar.customer;
  const alike = own
    .slice(-LOOKS_BACK)
    .reduce(
      (most, earlier) =>
        mayBeLike(words, earlier.words, most) ? Math.max(most, likeness(words, earlier.words)) : most,
      0,
    );
  const spokenBefore = soFar.customer.length;
  const repeats = Math.min(soFar.repeats, 4);
  const bot = by === "bot" ? 1 : 0;
  return {
    bot,
    alike,
    botGoesOn: bot * Math.min(soFar.botGoesOn, 3),
    firstWord: spokenBefore === 0 ? 1 : 0,
    secondWord: spokenBefore === 1 ? 1 : 0,
    thirdWord: spokenBefore === 2 ? 1 : 0,
    turns: Math.log(1 + soFar.turns),
    repeats,
    botRepeats: bot * repeats,
  };
}

function keep(turn: SpokenTurn, { alike }: Shape, soFar: SoFar): void {
  (turn.by === "bot" ? soFar.bot : soFar.customer).push(turn);
  soFar.turns += 1;
  if (alike > PARTLY) soFar.repeats += 1;
  soFar.botGoesOn = turn.by === "bot" ? soFar.botGoesOn + 1 : 0;
}

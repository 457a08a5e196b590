import { cutText } from "../handoff/cut-text";
import type { Signals } from "../signals/signals";
import type { Turn } from "../ticket";
import { condensed } from "./condensed";
import { wordCount } from "./first-words";
import { messageBody } from "./message-body";
import { saidValues } from "./said-values";

/** Pieces of the customer's own turns, in their order, each as it stands in its turn but for spaces. */
export type StatedWant = readonly Readonly<{ text: string; turn: number }>[];

/** A customer says what they want at the beginning; later turns answer the bot. */
const FIRST_TURNS = 6;
/** Characters of a turn that are read: what stands beyond is a paste or a quoted mail. */
const READ_AT_MOST = 2_000;
/** Three pieces are as much as one reads as one thing. */
const MOST_PIECES = 3;
/** Fewer words are a greeting or a bare answer. */
const FEWEST_WORDS = 4;

/**
 * What one turn is worth for knowing what is wanted, in words. A longer turn says more, up to a point, and the first
 * one says why somebody writes at all. An order number or an amount, another number and a question say what it is
 * about. An address answers the bot; a demand for a person, a refusal and a repeat speak of the bot.
 */
const WORTH = {
  mostWords: 20,
  first: 4,
  later: -1.5,
  value: 6,
  digit: 3,
  question: 4,
  address: -6,
  aboutTheBot: -12,
} as const;
/** What a further turn must be worth to be added to the best one. */
const WORTH_ADDING = 7;

/**
 * What the customer wants, in the customer's own words and language, at most `most` of them: the turn that says it
 * best of the customer's first six, with up to two others that add to it. Turns after the bot's announcement of the
 * handoff count only where none before says anything. Empty where no turn says more than a greeting or an answer.
 */
export function statedWant(turns: readonly Turn[], signals: Signals, most: number): StatedWant {
  const said = sayingTurns(turns, signals);
  const [announced = Number.POSITIVE_INFINITY] = signals.announcements;
  const before = said.filter(({ turn }) => turn < announced);
  const [best, ...others] = [...(before.length > 0 ? before : said)].sort((a, b) => b.worth - a.worth);
  if (best === undefined) return [];
  const chief = { ...best, text: condensed(best.text, most) };
  const pieces = [chief];
  let left = most - wordCount(chief.text);
  for (const other of others.slice(0, MOST_PIECES - 1)) {
    const words = wordCount(other.text);
    if (other.worth < WORTH_ADDING || words > left) continue;
    pieces.push({ ...other, text: condensed(other.text, words) });
    left -= words;
  }
  return pieces.sort((a, b) => a.turn - b.turn).map(({ text, turn }) => ({ text, turn }));
}

type Saying = Readonly<{ text: string; turn: number; worth: number }>;

function sayingTurns(turns: readonly Turn[], signals: Signals): readonly Saying[] {
  const first = turns.filter(({ by }) => by === "customer").slice(0, FIRST_TURNS);
  const said = saidValues(first);
  const repeats = signals.customerRepeats.map(({ n }) => n);
  const aboutTheBot = [...signals.asks, ...signals.refusals, ...repeats];
  const saying = first
    .map(({ n, text }) => ({ turn: n, text: messageBody(cutText(text, READ_AT_MOST)) }))
    .filter(({ text }) => wordCount(text) >= FEWEST_WORDS);
  return saying.map(({ turn, text }, index) => {
    const keys = said.filter((one) => one.turn === turn).map(({ key }) => key);
    const worth =
      Math.min(wordCount(text), WORTH.mostWords) +
      (index === 0 ? WORTH.first : index * WORTH.later) +
      (keys.includes("order_id") || keys.includes("amount") ? WORTH.value : 0) +
      (keys.includes("email") ? WORTH.address : 0) +
      (/\p{N}/u.test(text) ? WORTH.digit : 0) +
      (/[?？؟]/.test(text) ? WORTH.question : 0) +
      (aboutTheBot.includes(turn) ? WORTH.aboutTheBot : 0);
    return { turn, text, worth };
  });
}

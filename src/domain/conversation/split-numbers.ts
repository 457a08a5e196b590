import { type PaymentNumber, paymentNumbers, withoutNumbers } from "../handoff/payment-numbers";
import type { Speaker, Turn } from "../ticket";

/**
 * The same turns, without the card's or account's numbers that somebody wrote in several messages: no message
 * alone shows that it holds one. Each such turn says so in `numberPart`; all but the number's last four places
 * are dots. What others said in between does not count. The very same turns where there is no such number.
 */
export function withoutSplitNumbers(turns: readonly Turn[]): readonly Turn[] {
  const speakers: readonly Speaker[] = ["customer", "agent", "bot"];
  const dotted = new Map(
    speakers.flatMap((speaker) => dottedParts(turns.filter(({ by }) => by === speaker))),
  );
  return dotted.size === 0 ? turns : turns.map((turn) => dotted.get(turn.n) ?? turn);
}

function dottedParts(turns: readonly Turn[]): readonly (readonly [n: number, turn: Turn])[] {
  const joined = turns.map(({ text }) => text).join("\n");
  const numbers = paymentNumbers(joined);
  if (numbers.length === 0) return [];
  const starts = startsOf(turns);
  const split = numbers.filter(({ start, end }) => starts.some((at) => start < at && at < end));
  const text = withoutNumbers(joined, split);
  return turns.flatMap((turn, index) => {
    const start = starts[index] ?? 0;
    const end = start + turn.text.length;
    const number = split.find((one) => one.start < end && one.end > start);
    return number === undefined ? [] : [[turn.n, partOf(turn, text.slice(start, end), number)] as const];
  });
}

const partOf = (turn: Turn, text: string, { kind }: PaymentNumber): Turn => ({
  ...turn,
  text,
  numberPart: kind,
});

/** Where each turn's text begins in the texts joined by line ends. */
function startsOf(turns: readonly Turn[]): readonly number[] {
  let next = 0;
  return turns.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

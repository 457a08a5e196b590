import type { Handoff } from "../../domain/handoff/handoff";
import type { Evidence } from "../../domain/handoff/provenance";
import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Turn } from "../../domain/ticket";

/** What the conversation is drawn from: single turns, runs of the bot's that nothing points at, and handoffs. */
export type Block =
  | Readonly<{ kind: "turn"; turn: Turn; marks: readonly string[] }>
  | Readonly<{ kind: "run"; turns: readonly Turn[] }>
  | Readonly<{ kind: "handoff"; n: number; at: string }>;

/** A single bot turn is as short as the line that would fold it. */
const SHORTEST_RUN = 2;

/** Every turn number the review points at, with the words of that turn it rests on, if it names any. */
export function markedTurns(review: ReviewedHandoff): ReadonlyMap<number, readonly string[]> {
  const marks = new Map<number, readonly string[]>();
  for (const { kind, ref, text } of evidenceIn(review)) {
    if (kind !== "turn") continue;
    const turn = Number(ref);
    marks.set(turn, [...(marks.get(turn) ?? []), ...(text === undefined ? [] : [text])]);
  }
  return marks;
}

/** Shorter values (a "2", a "no") stand in every other word. */
const SHORTEST_MARK = 3;

/** Collected values worth marking wherever they were said. */
export function valueMarks({ known }: ReviewedHandoff): readonly string[] {
  return known.map(({ value }) => value).filter((value) => value.length >= SHORTEST_MARK);
}

/** The conversation in blocks, oldest first; a handoff stands before the first turn that came after it. */
export function conversationBlocks(
  turns: readonly Turn[],
  marks: ReadonlyMap<number, readonly string[]>,
  handoffs: readonly Handoff[],
): readonly Block[] {
  const blocks: Block[] = [];
  let run: Turn[] = [];
  const waiting = handoffs.flatMap(({ n, at }) => (at === null ? [] : [{ kind: "handoff" as const, n, at }]));
  const close = () => {
    if (run.length >= SHORTEST_RUN) blocks.push({ kind: "run", turns: run });
    else for (const turn of run) blocks.push({ kind: "turn", turn, marks: [] });
    run = [];
  };
  for (const turn of turns) {
    while (waiting[0] !== undefined && isAfter(turn.at, waiting[0].at)) {
      close();
      blocks.push(waiting[0]);
      waiting.shift();
    }
    const foldable = (turn.by === "bot" || turn.by === "system") && !marks.has(turn.n);
    if (foldable) run.push(turn);
    else {
      close();
      blocks.push({ kind: "turn", turn, marks: marks.get(turn.n) ?? [] });
    }
  }
  close();
  return [...blocks, ...waiting];
}

/**
 * Milliseconds from the first turn with the bot, after the handoff before this one, to this handoff: how long the customer
 * was with the bot. Null where either end is unknown or the clocks contradict each other.
 */
export function timeWithBot(handoffs: readonly Handoff[], n: number, turns: readonly Turn[]): number | null {
  const end = Date.parse(handoffs.find((handoff) => handoff.n === n)?.at ?? "");
  const before = Date.parse(handoffs.find((handoff) => handoff.n === n - 1)?.at ?? "");
  const start = turns
    // After an earlier handoff the customer talked to a person first.
    .filter(({ by }) => by === "bot" || (by === "customer" && n === 1))
    .map(({ at }) => Date.parse(at ?? ""))
    .find((at) => !(at <= before) && !Number.isNaN(at));
  if (start === undefined || Number.isNaN(end) || end <= start) return null;
  return end - start;
}

const isAfter = (at: string | null, moment: string): boolean => Date.parse(at ?? "") > Date.parse(moment);

function evidenceIn(review: ReviewedHandoff): readonly Evidence[] {
  return [
    ...(review.brief.wants?.evidence ?? []),
    ...review.brief.why.evidence,
    ...review.known.flatMap(({ evidence }) => evidence),
    ...review.tried.flatMap(({ evidence }) => evidence),
    ...review.findings.flatMap(({ evidence }) => evidence),
    ...review.handoffs.flatMap(({ boundary }) => boundary.evidence),
  ];
}

import { turnEvidence } from "../handoff/evidence-of";
import type { Finding } from "../handoff-review";
import { matches } from "../policy/matches";
import { failedSteps } from "../signals/failed-steps";
import type { Turn } from "../ticket";
import type { Case, Check } from "./check";

/** A customer who asks this often was not merely overheard. */
const HELD_BACK_ASKS = 3;

/**
 * Too late: the bot went on for more turns than the policy allows after the customer asked for a human, or after
 * it had failed: at a loss, refused, or the same said again. Held back: it was asked three times and more. Too early: it gave up before it had tried as often
 * as the policy asks for such an easy case. Each with its turns.
 */
export const timing: Check = {
  name: "timing",
  facets: ["after-ask", "after-failure", "minutes", "held-back", "too-early"],
  check: (subject) =>
    subject.botTurns.length === 0
      ? []
      : [
          ...afterAsk(subject),
          ...afterFailure(subject),
          ...minutesWithBot(subject),
          ...heldBack(subject),
          ...tooEarly(subject),
        ],
};

const botTurnsAfter = (turns: readonly Turn[], n: number | undefined): readonly Turn[] =>
  n === undefined ? [] : turns.filter((one) => one.by === "bot" && one.n > n);

function afterAsk({ botTurns, signals, policy, handoff }: Case): readonly Finding[] {
  const { triggers, timing: limits } = policy.document;
  const asked = signals.asks[Math.max(0, (triggers?.asks ?? 1) - 1)];
  const after = botTurnsAfter(botTurns, asked);
  if (limits?.turnsAfterAsk === undefined || after.length <= limits.turnsAfterAsk) return [];
  const facts = {
    turns: after.length,
    most: limits.turnsAfterAsk,
    asks: signals.asks.length,
    seconds: secondsFrom(botTurns, asked, handoff.at) ?? "",
  };
  return [
    {
      id: "timing.after-ask",
      severity: "problem",
      facts,
      evidence: signals.asks.slice(0, 5).map(turnEvidence),
    },
  ];
}

/** From a turn to the handoff; null where either's time is not known, or the clocks disagree. */
function secondsFrom(turns: readonly Turn[], n: number | undefined, until: string | null): number | null {
  const from = turns.find((one) => one.n === n)?.at ?? null;
  const seconds = from === null || until === null ? -1 : (Date.parse(until) - Date.parse(from)) / 1000;
  return seconds > 0 ? Math.round(seconds) : null;
}

function afterFailure({ botTurns, signals, policy }: Case): readonly Finding[] {
  const { triggers, timing: limits } = policy.document;
  const failures = failedSteps(signals);
  const failed = failures[Math.max(0, (triggers?.failures ?? 1) - 1)];
  const after = botTurnsAfter(botTurns, failed);
  if (limits?.turnsAfterFailure === undefined || after.length <= limits.turnsAfterFailure) return [];
  const facts = { turns: after.length, most: limits.turnsAfterFailure, failures: failures.length };
  return [
    {
      id: "timing.after-failure",
      severity: "warning",
      facts,
      evidence: failures.slice(0, 5).map(turnEvidence),
    },
  ];
}

/** Minutes of talk, not of silence: a customer who comes back after lunch was not trapped. */
const SILENCE_MS = 10 * 60_000;

function minutesWithBot({ botTurns, policy }: Case): readonly Finding[] {
  const limit = policy.document.timing?.minutesWithBot;
  const times = botTurns.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  const talked = times.reduce(
    (sum, time, index) => sum + Math.min(time - (times[index - 1] ?? time), SILENCE_MS),
    0,
  );
  const minutes = Math.round(talked / 60_000);
  if (limit === undefined || minutes <= limit) return [];
  const [first, last] = [botTurns[0], botTurns.at(-1)];
  const evidence = [first, last].flatMap((one) => (one === undefined ? [] : [turnEvidence(one.n)]));
  return [{ id: "timing.minutes", severity: "warning", facts: { minutes, limit }, evidence }];
}

function heldBack({ signals }: Case): readonly Finding[] {
  if (signals.asks.length < HELD_BACK_ASKS) return [];
  const facts = { asks: signals.asks.length };
  return [
    {
      id: "timing.held-back",
      severity: "problem",
      facts,
      evidence: signals.asks.slice(0, 5).map(turnEvidence),
    },
  ];
}

function tooEarly({ botTurns, signals, policy, facts: known }: Case): readonly Finding[] {
  const rule = policy.document.timing?.botShouldTry?.find(({ when }) => matches(when, known));
  if (rule === undefined || signals.asks.length > 0) return [];
  const tried = botTurns.filter(({ n, by }) => by === "bot" && !signals.announcements.includes(n)).length;
  if (tried >= rule.turns) return [];
  const facts = { turns: tried, wanted: rule.turns };
  return [
    {
      id: "timing.too-early",
      severity: "warning",
      facts,
      evidence: botTurns.slice(0, 2).map(({ n }) => turnEvidence(n)),
    },
  ];
}

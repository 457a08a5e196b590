import { turnEvidence } from "../handoff/evidence-of";
import { failedSteps } from "../signals/failed-steps";
import type { Case, Check } from "./check";

/** By what a conversation that got stuck shows it; the last is its course alone, whatever was said. */
export const SIGNS = [
  "fallbacks",
  "refusals",
  "customer_repeats",
  "bot_repeats",
  "unanswered",
  "politeness_gone",
  "course",
] as const;
type Sign = (typeof SIGNS)[number];

const MOST_SHOWN = 6;

/**
 * The bot and the customer had got stuck before the handoff: failed steps piled up, or the course of the talk says
 * that a person was due. Said with all that shows it, so that an agent knows what they step into; whether the bot
 * went on too long is for the limits of `timing`.
 */
export const stuck: Check = {
  name: "stuck",
  facets: ["course"],
  check(subject) {
    const { stuckAt, dueAt } = subject.signals;
    if (stuckAt.length + dueAt.length === 0) return [];
    const shown = signsOf(subject);
    const signs = SIGNS.filter((sign) => shown[sign].length > 0);
    const turns = [...new Set(SIGNS.flatMap((sign) => shown[sign]))].sort((a, b) => a - b);
    const evidence = turns.slice(0, MOST_SHOWN).map(turnEvidence);
    return [{ id: "stuck.course", severity: "note", facts: { signs }, evidence }];
  },
};

function signsOf(subject: Case): Readonly<Record<Sign, readonly number[]>> {
  const { signals } = subject;
  return {
    fallbacks: signals.fallbacks,
    refusals: signals.refusals,
    customer_repeats: signals.customerRepeats.map(({ n }) => n),
    bot_repeats: signals.botRepeats.map(({ n }) => n),
    unanswered: passedOver(subject),
    politeness_gone: signals.politenessGone === null ? [] : [signals.politenessGone],
    course: failedSteps(signals).length > 0 ? [] : signals.dueAt,
  };
}

/** Questions to which the bot said something else; the one that it handed over is the agent's to answer. */
const passedOver = ({ botTurns, signals: { unanswered, announcements } }: Case): readonly number[] =>
  unanswered.filter((n) => {
    const next = botTurns.find((turn) => turn.by === "bot" && turn.n > n);
    return next !== undefined && !announcements.includes(next.n);
  });

import { turnEvidence } from "../handoff/evidence-of";
import { present } from "../handoff/payload-values";
import type { Evidence } from "../handoff/provenance";
import type { Ticket, Turn } from "../ticket";
import type { Carrier } from "./carrier";
import { vendorByChannel, vendorBySender } from "./vendors";

/** A stretch of conversation in which a bot, and no human agent, answered the customer. */
export type BotSegment = Readonly<{ turns: readonly Turn[]; lastBotTurn: Turn; nextAgentTurn: Turn | null }>;

/** After this much silence since the human's last word, a customer who writes again talks to the bot anew. */
const RESUMED_AFTER_MS = 10 * 60_000;

/**
 * The bot's stretches, oldest first. A later stretch counts only if the bot really took the customer back: after
 * a silence, or with at least two of the customer's turns answered. A bot that goes on talking while a human
 * answers, or sends a survey, makes no second handoff.
 */
export function botSegments(turns: readonly Turn[]): readonly BotSegment[] {
  const segments: BotSegment[] = [];
  let open: Turn[] = [];
  let lastAgentTurn: Turn | null = null;
  const close = (next: Turn | null) => {
    const lastBotTurn = open.filter(({ by }) => by === "bot").at(-1);
    if (lastBotTurn !== undefined && (segments.length === 0 || resumed(open, lastAgentTurn))) {
      segments.push({ turns: open, lastBotTurn, nextAgentTurn: next });
    }
    open = [];
    lastAgentTurn = next;
  };
  for (const turn of turns) {
    if (turn.by === "agent") close(turn);
    else open.push(turn);
  }
  close(null);
  return segments;
}

function resumed(turns: readonly Turn[], lastAgentTurn: Turn | null): boolean {
  const answered = turns.filter(
    ({ by }, index) => by === "customer" && turns.slice(index + 1).some((next) => next.by === "bot"),
  );
  const [first] = answered;
  if (first === undefined) return false;
  return answered.length > 1 || silence(lastAgentTurn, first) >= RESUMED_AFTER_MS;
}

const silence = (before: Turn | null, after: Turn): number =>
  before?.at && after.at ? Date.parse(after.at) - Date.parse(before.at) : 0;

/**
 * The turns that led to a handoff: the bot's stretch in which its boundary lies, else the stretch that ended last
 * before it. Empty where no bot turn is known.
 */
export function turnsBefore(
  turns: readonly Turn[],
  boundary: readonly Evidence[],
  at: string | null,
): readonly Turn[] {
  const segments = botSegments(turns);
  const refs = boundary.flatMap(({ kind, ref }) => (kind === "turn" ? [ref] : []));
  const named = segments.find(({ lastBotTurn }) => refs.includes(String(lastBotTurn.n)));
  const until = at === null ? Number.POSITIVE_INFINITY : Date.parse(at) + SLACK_MS;
  const before = segments
    .filter(({ turns: [first] }) => first?.at != null && Date.parse(first.at) <= until)
    .at(-1);
  return (named ?? before ?? segments.at(-1))?.turns ?? [];
}

/** Bots' clocks and Zendesk's are not one. */
const SLACK_MS = 60_000;

/** What the conversation itself tells of each handoff: who the bot was, and the customer's own words. */
export const conversation: Carrier = {
  name: "conversation",
  read: (ticket) => botSegments(ticket.turns).map((segment) => segmentReading(segment, ticket)),
};

function segmentReading({ turns, lastBotTurn }: BotSegment, ticket: Ticket) {
  const first = turns.find(({ by }) => by === "customer");
  return {
    carrier: "conversation",
    ref: String(lastBotTurn.n),
    at: lastBotTurn.at,
    grade: "ok",
    problems: [],
    values: present({
      vendor: vendorBySender(lastBotTurn) ?? vendorByChannel(ticket),
      botName: lastBotTurn.name || undefined,
      statement: first?.text || undefined,
      customerName: ticket.requester?.name || undefined,
    }),
    raw: null,
    evidence: turnEvidence(lastBotTurn.n),
  } as const;
}

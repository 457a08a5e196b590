import { present } from "../handoff/payload-values";
import type { Ticket, Turn } from "../ticket";
import type { Carrier } from "./carrier";

/** A stretch of conversation in which a bot, and no human agent, answered the customer. */
export type BotSegment = Readonly<{ turns: readonly Turn[]; lastBotTurn: Turn; nextAgentTurn: Turn | null }>;

/**
 * The bot's stretches, oldest first. A later stretch counts only if the bot and the customer really talked
 * again: a single line of the bot after the human (a survey, a notice) is not a second handoff.
 */
export function botSegments(turns: readonly Turn[]): readonly BotSegment[] {
  const segments: BotSegment[] = [];
  let open: Turn[] = [];
  const close = (next: Turn | null) => {
    const lastBotTurn = open.filter(({ by }) => by === "bot").at(-1);
    if (lastBotTurn !== undefined && (segments.length === 0 || talked(open))) {
      segments.push({ turns: open, lastBotTurn, nextAgentTurn: next });
    }
    open = [];
  };
  for (const turn of turns) {
    if (turn.by === "agent") close(turn);
    else open.push(turn);
  }
  close(null);
  return segments;
}

/** The bot answered something that the customer said in this stretch. */
function talked(turns: readonly Turn[]): boolean {
  const firstCustomer = turns.findIndex(({ by }) => by === "customer");
  return firstCustomer !== -1 && turns.slice(firstCustomer).some(({ by }) => by === "bot");
}

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
      botName: lastBotTurn.name || undefined,
      statement: first?.text || undefined,
      customerName: ticket.requester?.name || undefined,
    }),
    raw: null,
    evidence: { kind: "turn", ref: String(lastBotTurn.n) },
  } as const;
}

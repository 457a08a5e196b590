import type { Ticket } from "../ticket";
import type { Check } from "./check";

/**
 * Whether the agent can see what the bot did. Zendesk carries over the last ten messages unless the bot names the
 * first one, so a conversation that begins long after the ticket was born, or has fewer turns than the bot
 * counted, is cut.
 */
export const history: Check = {
  name: "history",
  facets: ["hidden", "cut"],
  check({ ticket, handoff }) {
    const { turns } = ticket;
    if (ticket.unread.includes("conversation")) return [];
    if (turns.length === 0) {
      return [
        {
          id: "history.hidden",
          severity: "warning",
          facts: {},
          evidence: handoff.boundary.evidence.slice(0, 1),
        },
      ];
    }
    const counted = handoff.turnCount?.value ?? 0;
    const seen = turns.filter(({ by }) => by === "customer" || by === "bot").length;
    if (counted <= seen && !startsLate(ticket)) return [];
    const facts = { seen, counted: counted > seen ? counted : "" };
    return [{ id: "history.cut", severity: "warning", facts, evidence: [{ kind: "turn", ref: "1" }] }];
  },
};

/** A messaging ticket is born with the customer's first message; a minute between the two hides something. */
const FIRST_MESSAGE_MS = 60_000;

function startsLate({ createdAt, channel, turns }: Ticket): boolean {
  const first = turns[0]?.at ?? null;
  if (createdAt === null || first === null || channel !== "native_messaging") return false;
  return Date.parse(first) - Date.parse(createdAt) > FIRST_MESSAGE_MS;
}

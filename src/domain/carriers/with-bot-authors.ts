import type { Policy } from "../policy/policy";
import type { Ticket } from "../ticket";

/**
 * The ticket with every turn and comment of a configured bot author marked as a bot's, and nothing of its changes as
 * made by hand. Some bots answer from an
 * ordinary agent's seat; Zendesk itself calls them agents.
 */
export function withBotAuthors(ticket: Ticket, policy: Policy): Ticket {
  const { botAuthors } = policy.reading;
  if (botAuthors.length === 0) return ticket;
  const isBot = (id: string | null | undefined, email?: string | null): boolean =>
    (id !== null && id !== undefined && botAuthors.includes(id)) ||
    (email !== null && email !== undefined && botAuthors.includes(email.toLowerCase()));
  const byMail = new Set(
    ticket.comments.filter(({ authorEmail }) => isBot(null, authorEmail)).map(({ authorId }) => authorId),
  );
  const known = (id: string | null | undefined) =>
    isBot(id) || (id !== undefined && id !== null && byMail.has(id));
  return {
    ...ticket,
    turns: ticket.turns.map((turn) =>
      turn.by === "agent" && known(turn.authorId) ? { ...turn, by: "bot" } : turn,
    ),
    comments: ticket.comments.map((comment) =>
      comment.by === "agent" && known(comment.authorId) ? { ...comment, by: "bot" } : comment,
    ),
    changes: ticket.changes.map((change) => {
      const { byHand, ...rest } = change;
      return byHand && known(change.by.id) ? rest : change;
    }),
  };
}

import { isOwnedByNobody } from "../owned-by-nobody";
import type { Check } from "./check";

/**
 * Who answers the customer next. A person, as long as the ticket is not closed: Zendesk gives it back to the bot only
 * then (a solved one is closed after four days where the account has not changed that). Nobody, where it was handed
 * over to neither a group nor an assignee and no rule says where it belongs.
 */
export const handback: Check = {
  name: "handback",
  facets: ["nobody", "bot"],
  check({ ticket, route, botTurns }) {
    if (ticket.status === "closed" && botTurns.length > 0)
      return [
        { id: "handback.bot", severity: "note", facts: {}, evidence: [{ kind: "field", ref: "status" }] },
      ];
    if (!isOwnedByNobody(ticket, route)) return [];
    return [
      { id: "handback.nobody", severity: "problem", facts: {}, evidence: [{ kind: "field", ref: "group" }] },
    ];
  },
};

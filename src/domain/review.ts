import { carriers } from "./carriers/carriers";
import { withNoteTranscript } from "./carriers/note-transcript";
import { checks } from "./checks/checks";
import type { HandoffReview } from "./handoff-review";
import type { Policy } from "./policy/policy";
import { readConversation } from "./read-conversation";
import { asReviewed, type Means, reviewWith } from "./review-with";
import type { Ticket } from "./ticket";

const ALL: Means = { carriers, withTranscript: withNoteTranscript, checks, readConversation };

/**
 * Everything Baton knows of one ticket under one policy, at `now` (epoch milliseconds). Pure, and total: no
 * bot's or customer's text makes it throw. The brief, the route and the findings are those of the newest
 * handoff; earlier ones stand in `handoffs`.
 */
export const reviewTicket = (ticket: Ticket, policy: Policy, now: number): HandoffReview =>
  reviewWith(ALL, ticket, policy, now);

/** The ticket as this review speaks of it: see `asReviewed`. */
export const ticketAsReviewed = (ticket: Ticket, policy: Policy): Ticket => asReviewed(ALL, ticket, policy);

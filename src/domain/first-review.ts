import { conversation } from "./carriers/conversation";
import { mappedField } from "./carriers/mapped-field";
import { payloadField } from "./carriers/payload-field";
import { tags } from "./carriers/tags";
import { triage } from "./carriers/triage";
import { identity } from "./checks/identity";
import { reading } from "./checks/reading";
import { reason } from "./checks/reason";
import { requiredContext } from "./checks/required-context";
import { route } from "./checks/route";
import { summary } from "./checks/summary";
import { NOTHING_READ } from "./conversation-reading";
import type { HandoffReview } from "./handoff-review";
import type { Policy } from "./policy/policy";
import { asReviewed, type Means, reviewWith } from "./review-with";
import type { Ticket } from "./ticket";

/**
 * Carriers of what one bulk get brings, for notes and audits come later; checks that look at what the bot left and
 * where the case lies, not those that compare what carriers say. Both in the order of the whole lists.
 */
export const FIRST: Means = {
  carriers: [payloadField, mappedField, conversation, triage, tags],
  withTranscript: (ticket) => ticket,
  checks: [route, identity, reading, requiredContext, summary, reason],
  readConversation: () => NOTHING_READ,
};

/**
 * The review to paint first, of a ticket whose histories are still to come: of the same shape, without what only a
 * whole conversation and its words can tell. Small, because a card waits for it; `reviewTicket` follows.
 */
export const firstReview = (ticket: Ticket, policy: Policy, now: number): HandoffReview =>
  reviewWith(FIRST, ticket, policy, now);

/** The ticket as the first review speaks of it: see `asReviewed`. */
export const ticketAsFirstReviewed = (ticket: Ticket, policy: Policy): Ticket =>
  asReviewed(FIRST, ticket, policy);

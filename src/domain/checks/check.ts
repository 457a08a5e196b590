import type { CarrierReading } from "../carriers/carrier";
import type { ConversationReading } from "../conversation-reading";
import type { Handoff } from "../handoff/handoff";
import type { Finding, KnownValue, Missing, RouteReview } from "../handoff-review";
import type { RuleFacts } from "../policy/matches";
import type { Policy } from "../policy/policy";
import type { Ticket, Turn } from "../ticket";

/** All that a check may look at: one handoff of one ticket, and what was already worked out of it. */
export type Case = Omit<ConversationReading, "tries"> &
  Readonly<{
    ticket: Ticket;
    policy: Policy;
    handoff: Handoff;
    /** The ticket's handoffs before this one, oldest first. */
    earlier: readonly Handoff[];
    /** Readings of this handoff only. */
    readings: readonly CarrierReading[];
    facts: RuleFacts;
    /** The turns in which this handoff's bot had the customer, up to the handoff; empty where they are not known. */
    botTurns: readonly Turn[];
    route: RouteReview;
    known: readonly KnownValue[];
    missing: readonly Missing[];
    /** Epoch milliseconds. */
    now: number;
  }>;

/**
 * Answers what is wrong, with evidence; nothing wrong, or nothing known, is an empty list. Never throws. The ids of
 * its findings are its name and one of its facets.
 */
export type Check = Readonly<{
  name: string;
  facets: readonly string[];
  check(subject: Case): readonly Finding[];
}>;

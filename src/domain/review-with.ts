import { brief } from "./brief";
import { buildHandoff } from "./carriers/build-handoff";
import type { Carrier, CarrierReading } from "./carriers/carrier";
import { turnsBefore } from "./carriers/conversation";
import { type FoundHandoff, findHandoffs } from "./carriers/find-handoffs";
import { withBotAuthors } from "./carriers/with-bot-authors";
import type { Case, Check } from "./checks/check";
import { completeness } from "./completeness";
import { withoutSplitNumbers } from "./conversation/split-numbers";
import type { ConversationReading } from "./conversation-reading";
import { flagAuthor, flagTagsThatCount } from "./feedback/flag-author";
import { readFlag } from "./feedback/tags";
import type { Handoff } from "./handoff/handoff";
import type { Reading } from "./handoff/provenance";
import {
  type FeedbackReview,
  type Finding,
  type HandoffReview,
  REVIEW_VERSION,
  type ReviewedHandoff,
  type Severity,
} from "./handoff-review";
import { knownValues } from "./known-values";
import { missingContext } from "./missing-context";
import { requiredKeys } from "./policy/expected-route";
import type { Policy } from "./policy/policy";
import { readReason } from "./read-reason";
import { readTold } from "./read-told";
import { reviewRoute } from "./review-route";
import { highestTier } from "./risk-tiers";
import { ruleFacts } from "./rule-facts";
import type { Ticket, Turn } from "./ticket";
import { tried } from "./tried";

/** What a review is made with: carriers and checks, in order, and what reads notes' and conversations' words. */
export type Means = Readonly<{
  carriers: readonly Carrier[];
  /** The ticket with what a bot's notes tell of the conversation. */
  withTranscript: (ticket: Ticket, policy: Policy) => Ticket;
  checks: readonly Check[];
  readConversation: (
    ticket: Ticket,
    botTurns: readonly Turn[],
    handoff: Handoff,
    policy: Policy,
  ) => ConversationReading;
}>;

/**
 * The ticket as a review speaks of it, which is what a screen shows beside one: a turn that the review names is
 * there under that number, in the words it was read in, by whoever it was taken for.
 */
export function asReviewed({ withTranscript }: Means, given: Ticket, policy: Policy): Ticket {
  const ticket = withTranscript(withBotAuthors(given, policy), policy);
  return { ...ticket, turns: withoutSplitNumbers(ticket.turns) };
}

/** A review of one ticket with these means; see `reviewTicket`, which has them all. */
export function reviewWith(means: Means, given: Ticket, policy: Policy, now: number): HandoffReview {
  const ticket = asReviewed(means, given, policy);
  const { readings, handoffs } = findHandoffs(ticket, policy, means.carriers);
  const built = handoffs.map((found, index) => buildHandoff(found, index + 1));
  const newest = handoffs.at(-1);
  const base: Omit<HandoffReview & { kind: "none" }, "kind"> = {
    version: REVIEW_VERSION,
    ticketId: ticket.id,
    reading: readings.map(shown),
    feedback: feedback(ticket, policy),
  };
  const reviewed = newest === undefined ? null : reviewHandoffs(means, ticket, policy, built, newest, now);
  return reviewed === null ? { kind: "none", ...base } : { kind: "reviewed", ...base, ...reviewed };
}

type Reviewed = Omit<ReviewedHandoff, "kind" | "version" | "ticketId" | "reading" | "feedback">;

function reviewHandoffs(
  { checks, readConversation }: Means,
  ticket: Ticket,
  policy: Policy,
  built: readonly Handoff[],
  found: FoundHandoff,
  now: number,
): Reviewed | null {
  const newest = built.at(-1);
  if (newest === undefined) return null;
  const botTurns = turnsBefore(ticket.turns, newest.boundary.evidence, newest.at);
  const conversation = readConversation(ticket, botTurns, newest, policy);
  const { signals, spokenRisks, understood } = conversation;
  const handoff = {
    ...newest,
    reason: readReason(newest, signals, spokenRisks, understood),
    told: readTold(newest, conversation.heard),
  };
  const facts = ruleFacts(ticket, handoff);
  const known = knownValues(ticket, handoff, found, policy.vocabulary?.said ?? null);
  const missing = missingContext(policy, facts, known);
  const route = reviewRoute(ticket, handoff, policy, facts);
  const required = requiredKeys(policy.document.requiredContext ?? [], facts).length;
  const { readings } = found;
  const subject: Case = {
    ticket,
    policy,
    handoff,
    earlier: built.slice(0, -1),
    readings,
    facts,
    botTurns,
    ...conversation,
    route,
    known,
    missing,
    now,
  };
  const tier = highestTier(handoff.risks?.value ?? [], handoff.reason.stated?.value ?? null);
  return {
    handoffs: [...built.slice(0, -1), handoff],
    brief: brief({ ticket, handoff, botTurns, signals, spokenRisks, policy, route, missing }),
    known,
    tried: tried(handoff, botTurns, conversation.tries),
    missing,
    tier,
    completeness: completeness(handoff, tier, required, missing.length, policy.document.tell),
    route,
    findings: worstFirst(checks.flatMap(({ check }) => check(subject))),
  };
}

const shown = ({ carrier, ref, grade, problems }: CarrierReading): Reading => ({
  carrier,
  ref,
  grade,
  problems,
});

const SEVERITIES: readonly Severity[] = ["problem", "warning", "note"];

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** What stands on the ticket as a flag, and who put it there, as the ticket's own changes show. */
function feedback(ticket: Ticket, policy: Policy): FeedbackReview {
  const { prefix } = policy.flags;
  const { flag, tags } = readFlag(flagTagsThatCount(ticket, prefix), prefix);
  const act = flag === null ? null : flagAuthor(ticket.changes, prefix);
  return {
    verdict: flag?.verdict ?? "none",
    reasons: flag?.verdict === "bad" ? flag.reasons : [],
    tags,
    by: act?.by ?? null,
    at: act?.at ?? null,
  };
}

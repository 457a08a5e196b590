import type { Handoff } from "./handoff/handoff";
import { foldedName } from "./handoff/normalise";
import type { ActualRoute, ExpectedRoute, Move, RouteReview } from "./handoff-review";
import { expectedRoute, groupOf, OTHERWISE } from "./policy/expected-route";
import type { RuleFacts } from "./policy/matches";
import type { Policy } from "./policy/policy";
import { PRIORITIES, type Priority, type Ticket } from "./ticket";

/** Rule name of the route a bot asked for itself, checked where the policy has no opinion. */
const BOT_ROUTE = "bot";

/** The moves that count for a handoff may carry a time a little before the bot's own clock said so. */
const CLOCK_SLACK_MS = 5 * 60_000;

/**
 * Where the case is against where it belongs. The policy decides; where it is silent, the bot's own stated
 * route does. Priority is a floor. The verdict is unknown where nothing says where the case belongs, or where
 * the two groups cannot be compared (one known by name only, the other by id only).
 */
export function reviewRoute(ticket: Ticket, handoff: Handoff, policy: Policy, facts: RuleFacts): RouteReview {
  const decision = decide(ticket, handoff, policy, facts);
  const actual: ActualRoute = { group: ticket.group, priority: ticket.priority, channel: ticket.channel };
  const moves = movesSince(ticket, handoff.at);
  if (decision === null) return { verdict: "unknown", rule: null, expected: null, actual, moves, fix: null };
  const { rule, expected } = decision;
  const group = groupVerdict(expected, actual);
  const priority =
    expected.priority === null ? "right" : isBelow(actual.priority, expected.priority) ? "wrong" : "right";
  const verdict = group === "wrong" || priority === "wrong" ? "wrong" : group;
  return {
    verdict,
    rule,
    expected,
    actual,
    moves,
    fix:
      verdict === "wrong"
        ? {
            groupId: group === "wrong" ? (expected.group?.id ?? null) : null,
            groupName: group === "wrong" ? (expected.group?.name ?? null) : null,
            priority: priority === "wrong" ? expected.priority : null,
          }
        : null,
  };
}

type Decided = Readonly<{ rule: string; expected: ExpectedRoute }>;

/** Where nothing is known that a rule could look at, `otherwise` would only guess: the bot's route, or none. */
function decide(ticket: Ticket, handoff: Handoff, policy: Policy, facts: RuleFacts): Decided | null {
  const blind = facts.intent === null && facts.reason === null && facts.risks.length === 0;
  const decision = expectedRoute(policy.document, facts, ticket.groups);
  const guessed = decision?.rule === OTHERWISE && blind;
  return decision !== null && !guessed ? decision : statedRoute(ticket, handoff, policy);
}

/** What the bot asked for: a group, or a queue that the policy's queues or the account's groups know. */
function statedRoute(ticket: Ticket, handoff: Handoff, policy: Policy): Decided | null {
  const { groupId, queue, priority, skills } = handoff.intendedRoute;
  const group =
    groupId === null
      ? queueGroup(queue?.value ?? null, ticket, policy)
      : groupOf(groupId.value, ticket.groups);
  if (group === null) return null;
  const expected: ExpectedRoute = {
    group,
    priority: priority?.value ?? null,
    skills: skills?.value ?? [],
    channel: null,
  };
  return { rule: BOT_ROUTE, expected };
}

function queueGroup(queue: string | null, ticket: Ticket, policy: Policy): ExpectedRoute["group"] {
  if (queue === null) return null;
  const named = Object.entries(policy.document.queues).find(
    ([name]) => foldedName(name) === foldedName(queue),
  );
  if (named !== undefined) return groupOf(String(named[1].group), ticket.groups);
  const known = ticket.groups.find(({ name }) => name !== null && foldedName(name) === foldedName(queue));
  return known ?? null;
}

export function groupVerdict(
  { group: expected }: ExpectedRoute,
  { group: actual }: ActualRoute,
): RouteReview["verdict"] {
  if (expected === null) return "right";
  if (actual === null) return "wrong";
  if (expected.id !== null) return expected.id === actual.id ? "right" : "wrong";
  if (expected.name === null || actual.name === null) return "unknown";
  return foldedName(expected.name) === foldedName(actual.name) ? "right" : "wrong";
}

/** A ticket without a priority stands below every one. */
export const isBelow = (actual: Priority | null, wanted: Priority): boolean =>
  actual === null || PRIORITIES.indexOf(actual) < PRIORITIES.indexOf(wanted);

/** Every change of group from the handoff on, with whoever or whatever made it. */
function movesSince(ticket: Ticket, at: string | null): readonly Move[] {
  const since = at === null ? Number.NEGATIVE_INFINITY : Date.parse(at) - CLOCK_SLACK_MS;
  const nameOf = (id: string | null) => ticket.groups.find((group) => group.id === id)?.name ?? id;
  return ticket.changes
    .filter(
      ({ field, kind, at: moved }) => field === "group_id" && kind === "change" && Date.parse(moved) >= since,
    )
    .map(({ at: moved, from, to, by }) => ({
      at: moved,
      from: nameOf(textOrNull(from)),
      to: nameOf(textOrNull(to)),
      by,
    }));
}

const textOrNull = (value: string | readonly string[] | null): string | null =>
  typeof value === "string" && value !== "" ? value : null;

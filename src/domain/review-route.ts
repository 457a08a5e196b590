import type { Handoff } from "./handoff/handoff";
import { foldedName } from "./handoff/normalise";
import type { ActualRoute, ExpectedRoute, RoutePart, RouteReview } from "./handoff-review";
import { expectedRoute, OTHERWISE, placeOf } from "./policy/expected-route";
import type { RuleFacts } from "./policy/matches";
import type { Policy } from "./policy/policy";
import { landing, movesSince } from "./route-moves";
import { PRIORITIES, type Priority, type Ticket } from "./ticket";

/** Rule name of the route a bot asked for itself, checked where the policy has no opinion. */
const BOT_ROUTE = "bot";

type Verdict = RouteReview["verdict"];

/**
 * Where the case is against where it belongs. The policy decides; where it is silent, the bot's own stated
 * route does. Priority is a floor. The verdict is wrong where any part is, and unknown where nothing says where the
 * case belongs, or where the two groups cannot be compared (one known by name only, the other by id only).
 */
export function reviewRoute(ticket: Ticket, handoff: Handoff, policy: Policy, facts: RuleFacts): RouteReview {
  const decision = decide(ticket, handoff, policy, facts);
  const { group, priority, channel, form, brand } = ticket;
  const moves = movesSince(ticket, handoff.at);
  const base = {
    actual: { group, priority, channel, form, brand },
    landed: ticket.unread.includes("audits") ? null : landing(ticket, moves),
    moves,
  };
  if (decision === null)
    return { verdict: "unknown", rule: null, expected: null, parts: [], fix: null, ...base };
  const { rule, expected } = decision;
  const parts = partsOf(expected, ticket, handoff);
  const wrong = parts.filter(({ verdict }) => verdict === "wrong").map(({ part }) => part);
  const group0 = groupVerdict(expected, base.actual);
  return {
    verdict: wrong.length > 0 ? "wrong" : group0,
    rule,
    expected,
    parts,
    fix: fixOf(expected, wrong),
    ...base,
  };
}

function partsOf(expected: ExpectedRoute, ticket: Ticket, handoff: Handoff): RouteReview["parts"] {
  const { group, priority, form, brand, channel, skills } = expected;
  const verdicts: readonly (readonly [RoutePart, Verdict | null])[] = [
    ["group", group === null ? null : placeVerdict(group, ticket.group, "wrong")],
    ["priority", priority === null ? null : isBelow(ticket.priority, priority) ? "wrong" : "right"],
    ["form", form === null ? null : placeVerdict(form, ticket.form, "unknown")],
    ["brand", brand === null ? null : placeVerdict(brand, ticket.brand, "unknown")],
    ["channel", channel === null ? null : channelVerdict(handoff)],
    ["skills", skills.length === 0 ? null : skillsVerdict(skills, ticket)],
  ];
  return verdicts.flatMap(([part, verdict]) => (verdict === null ? [] : [{ part, verdict }]));
}

/** What agents have a button for: group and priority. A form or a brand is changed on the ticket itself. */
function fixOf({ group, priority }: ExpectedRoute, wrong: readonly RoutePart[]): RouteReview["fix"] {
  const [move, raise] = [wrong.includes("group"), wrong.includes("priority")];
  if (!move && !raise) return null;
  return {
    groupId: move ? (group?.id ?? null) : null,
    groupName: move ? (group?.name ?? null) : null,
    priority: raise ? priority : null,
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
      : placeOf(groupId.value, ticket.groups);
  if (group === null) return null;
  const expected: ExpectedRoute = {
    group,
    priority: priority?.value ?? null,
    skills: skills?.value ?? [],
    channel: null,
    form: null,
    brand: null,
  };
  return { rule: BOT_ROUTE, expected };
}

function queueGroup(queue: string | null, ticket: Ticket, policy: Policy): ExpectedRoute["group"] {
  if (queue === null) return null;
  const named = Object.entries(policy.document.queues).find(
    ([name]) => foldedName(name) === foldedName(queue),
  );
  if (named !== undefined) return placeOf(String(named[1].group), ticket.groups);
  const known = ticket.groups.find(({ name }) => name !== null && foldedName(name) === foldedName(queue));
  return known ?? null;
}

const groupVerdict = ({ group }: ExpectedRoute, actual: ActualRoute): Verdict =>
  group === null ? "right" : placeVerdict(group, actual.group, "wrong");

/** Two groups, forms or brands; `absent` is the answer where the ticket has none. */
export function placeVerdict(
  expected: NonNullable<ExpectedRoute["group"]>,
  actual: ActualRoute["group"],
  absent: Verdict,
): Verdict {
  if (actual === null) return absent;
  if (expected.id !== null) return expected.id === actual.id ? "right" : "wrong";
  if (expected.name === null || actual.name === null) return "unknown";
  return foldedName(expected.name) === foldedName(actual.name) ? "right" : "wrong";
}

/** A ticket without a priority stands below every one. */
export const isBelow = (actual: Priority | null, wanted: Priority): boolean =>
  actual === null || PRIORITIES.indexOf(actual) < PRIORITIES.indexOf(wanted);

/** A ticket keeps the channel it was born with: only the bot tells that the talk goes on elsewhere. */
function channelVerdict({ intendedRoute: { sameChannel } }: Handoff): Verdict {
  if (sameChannel === null) return "unknown";
  return sameChannel.value ? "right" : "wrong";
}

/** Accounts that route by skill often tag what they route by; a tag is all that a ticket itself shows. */
function skillsVerdict(skills: readonly string[], { tags }: Ticket): Verdict {
  const known = new Set(tags.map(foldedSkill));
  return skills.map(foldedSkill).every((skill) => known.has(skill) || known.has(`skill_${skill}`))
    ? "right"
    : "unknown";
}

const foldedSkill = (name: string): string => foldedName(name).replace(/[\s_-]+/g, "_");

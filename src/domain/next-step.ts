import { isBareSummary } from "./handoff/bare-summary";
import type { Handoff } from "./handoff/handoff";
import type { Brief, Missing, RouteReview } from "./handoff-review";
import { isOwnedByNobody } from "./owned-by-nobody";
import type { Policy } from "./policy/policy";
import type { SpokenRisks } from "./spoken-risks";
import type { Ticket } from "./ticket";

type Step = Brief["next"];
type Parts = Readonly<{
  ticket: Ticket;
  handoff: Handoff;
  policy: Policy;
  route: RouteReview;
  missing: readonly Missing[];
  spokenRisks: SpokenRisks;
}>;

/**
 * One step, the first that applies: open a follow-up where the ticket is closed, put the case where it belongs, take
 * what nobody has, ask for what only the customer can say, check who it is where the account may be stolen, read the
 * conversation where the bot left nothing to go by, or ask where that cannot be seen either, look up what the company
 * itself holds, else reply.
 */
export function nextStep({ ticket, handoff, policy, route, missing, spokenRisks }: Parts): Step {
  if (ticket.status === "closed") return { step: "follow_up", facts: {} };
  const moved = route.verdict === "wrong" && policy.offerRouteFix ? toRightPlace(route) : null;
  if (moved !== null) return moved;
  if (isOwnedByNobody(ticket, route)) return { step: "take", facts: {} };
  const toAsk = missing.flatMap(({ key, from }) => (from === "customer" ? [key] : []));
  const lookUp = missing.flatMap(({ key, from }) => (from === "customer" ? [] : [key]));
  if (toAsk.length > 0)
    return { step: "ask_missing", facts: { keys: toAsk, lookUp: lookUp.length > 0 ? lookUp : "" } };
  const risky = handoff.risks?.value.includes("account_compromise") || spokenRisks.has("account_compromise");
  if (risky && handoff.customer.identity?.value !== "verified") return { step: "verify_identity", facts: {} };
  if (leavesNothingToGoBy(handoff))
    return { step: isUnseen(ticket) ? "ask_issue" : "read_history", facts: {} };
  if (lookUp.length > 0) return { step: "look_up", facts: { keys: lookUp } };
  return { step: "reply", facts: {} };
}

/** Neither a summary that says something nor a reason in words: a code says why it came, not what it is about. */
const leavesNothingToGoBy = ({ summary, reason: { detail } }: Handoff): boolean =>
  detail === null && (summary === null || isBareSummary(summary.value));

const isUnseen = ({ turns, unread }: Ticket): boolean =>
  turns.length === 0 && !unread.includes("conversation");

/** By the button where there is one; a form or a brand is set on the ticket itself. */
function toRightPlace({ fix, parts, expected }: RouteReview): Step | null {
  if (fix !== null) {
    const group = fix.groupName ?? fix.groupId ?? "";
    return { step: "move", facts: { group, priority: fix.priority ?? "" } };
  }
  const wanted = (name: "form" | "brand") =>
    parts.some(({ part, verdict }) => part === name && verdict === "wrong")
      ? (expected?.[name]?.name ?? expected?.[name]?.id ?? "")
      : "";
  const facts = { form: wanted("form"), brand: wanted("brand") };
  return facts.form === "" && facts.brand === "" ? null : { step: "set_place", facts };
}

import { isBareSummary } from "./handoff/bare-summary";
import { evidenceOf } from "./handoff/evidence-of";
import type { Handoff } from "./handoff/handoff";
import type { Sourced } from "./handoff/provenance";
import { isReasonCode } from "./handoff/reasons";
import type { Brief, Clause, KnownValue, Missing, RouteReview } from "./handoff-review";
import type { Policy } from "./policy/policy";
import type { Ticket } from "./ticket";

/** Three lines and 80 words in all: what is wanted gets most of them. */
const WANTS_WORDS = 40;
const WHY_WORDS = 25;

type Parts = Readonly<{
  ticket: Ticket;
  handoff: Handoff;
  policy: Policy;
  route: RouteReview;
  known: readonly KnownValue[];
  missing: readonly Missing[];
}>;

/** What the customer wants, why it came here, what to do next: text of the ticket and codes, nothing invented. */
export function brief(parts: Parts): Brief {
  const { handoff } = parts;
  const { stated, detail } = handoff.reason;
  return {
    wants: wants(parts.ticket, handoff),
    why: {
      code: stated?.value ?? null,
      text: detail === null ? null : firstWords(detail.value, WHY_WORDS),
      evidence: [...evidence(stated), ...(stated === null ? evidence(detail) : [])],
    },
    next: next(parts),
  };
}

/** The bot's summary when it says something, else the customer's own first words, else the ticket's subject. */
function wants(ticket: Ticket, { summary, statement }: Handoff): Clause | null {
  const good = summary !== null && !isBareSummary(summary.value) ? summary : statement;
  const best = good ?? summary;
  if (best !== null) return { text: firstWords(best.value, WANTS_WORDS), evidence: evidence(best) };
  const subject = ticket.subject.trim();
  return subject === "" || isBareSummary(subject)
    ? null
    : { text: firstWords(subject, WANTS_WORDS), evidence: [{ kind: "field", ref: "subject" }] };
}

const evidence = (value: Sourced<unknown> | null): Clause["evidence"] =>
  value === null ? [] : evidenceOf(value.source.carrier, value.source.ref);

/**
 * One step, the first that applies: put the case where it belongs, ask for what is missing, check who it is
 * where the risk asks for it, read the conversation where the bot left nothing to go by, else reply.
 */
function next({ handoff, policy, route, missing }: Parts): Brief["next"] {
  if (route.verdict === "wrong" && policy.offerRouteFix && route.fix !== null) {
    const group = route.fix.groupName ?? "";
    return { step: "move", facts: { group, priority: route.fix.priority ?? "" } };
  }
  if (missing.length > 0) return { step: "ask_missing", facts: { keys: missing.map(({ key }) => key) } };
  const risky = handoff.risks?.value.includes("account_compromise") ?? false;
  if (risky && handoff.customer.identity?.value !== "verified") return { step: "verify_identity", facts: {} };
  if (handoff.summary === null && !isReasonCode(handoff.reason.stated?.value ?? ""))
    return { step: "read_history", facts: {} };
  return { step: "reply", facts: {} };
}

/** Up to `most` words, cut at a sentence's end where one lies in the last half. */
function firstWords(text: string, most: number): string {
  const clean = text.trim().replace(/\s+/g, " ");
  const parts = clean.split(" ");
  if (parts.length <= most && clean.length <= most * 12) return clean;
  const cut = parts
    .slice(0, most)
    .join(" ")
    .slice(0, most * 12);
  const sentence = Math.max(
    cut.lastIndexOf(". "),
    cut.lastIndexOf("。"),
    cut.lastIndexOf("! "),
    cut.lastIndexOf("? "),
  );
  return sentence > cut.length / 2 ? cut.slice(0, sentence + 1) : `${cut}…`;
}

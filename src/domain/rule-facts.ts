import { ownTags } from "./carriers/own-tags";
import type { Handoff } from "./handoff/handoff";
import { isReasonCode } from "./handoff/reasons";
import type { RuleFacts } from "./policy/matches";
import type { Ticket } from "./ticket";

/** What the policy's rules may look at in this handoff. A reason outside the contract's codes is not known. */
export function ruleFacts(ticket: Ticket, handoff: Handoff): RuleFacts {
  const stated = handoff.reason.stated?.value ?? null;
  return {
    intent: handoff.intent?.value ?? null,
    reason: stated !== null && isReasonCode(stated) ? stated : null,
    risks: handoff.risks?.value ?? [],
    tags: ownTags(ticket),
    channel: ticket.channel,
    language: handoff.language?.value ?? null,
    brand: ticket.brand,
    form: ticket.form,
    tier: handoff.customer.tier?.value ?? null,
    priority: ticket.priority,
    confidence: handoff.confidence?.value ?? null,
    fields: ticket.fields,
  };
}

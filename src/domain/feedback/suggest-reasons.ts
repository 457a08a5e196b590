import type { Finding } from "../handoff-review";
import { FLAG_REASONS, type FlagReason } from "./flags";

/**
 * What each finding would be called as a flag; null where an agent has no word for it, or where the fault is
 * not the bot's: a person who answered late, a customer who typed a payload.
 */
export const REASON_OF_FINDING: Readonly<Record<string, FlagReason | null>> = {
  "route.group": "wrong_queue",
  "route.priority": "wrong_priority",
  "route.form": "wrong_queue",
  "route.brand": "wrong_queue",
  "route.channel": null,
  "route.skills": null,
  "route.specialist": null,
  "route.landed": null,
  "handback.nobody": "wrong_queue",
  "handback.bot": null,
  "waiting.still": null,
  "waiting.late": null,
  "risk.stated": null,
  "risk.missed": "sensitive_missed",
  "risk.unhandled": "sensitive_missed",
  "risk.late": "escalation_blocked",
  "identity.unverified": null,
  "timing.after-ask": "too_late",
  "timing.after-failure": "too_late",
  "timing.minutes": "too_late",
  "timing.held-back": "escalation_blocked",
  "timing.too-early": "too_early",
  "reading.unreadable": "hidden_history",
  "reading.partial": null,
  "reading.repaired": null,
  "reading.changed": null,
  "reading.leftover": null,
  "required-context.missing": null,
  "summary.missing": "no_summary",
  "summary.bare": "no_summary",
  "summary.nothing": "no_summary",
  "reason.missing": null,
  "reason.unknown": null,
  "reason.disagrees": null,
  "contradiction.value": "wrong_summary",
  "contradiction.language": null,
  "contradiction.intent": "wrong_summary",
  "unfounded.summary": "wrong_summary",
  "disagreement.value": null,
  "history.hidden": "hidden_history",
  "history.cut": "hidden_history",
  "told.silent": "not_told",
  "told.bare": "not_told",
  "told.incomplete": "not_told",
  "told.phantom": "escalation_blocked",
  "asked-again.question": "asked_again",
  "loop.repeated": "too_late",
  "loop.handoffs": null,
  "stuck.course": null,
  "bot-after-human.spoke": null,
  "forged-payload.public": null,
  "payment-number.card": null,
  "payment-number.account": null,
  "earlier.handoffs": null,
  "returning.duplicate": null,
  "returning.handoffs": null,
  "returning.customer": null,
};

/**
 * The flag reasons that findings speak for, each once, in the order in which the screen offers them. Notes
 * suggest nothing. The agent decides; this only ticks the boxes beforehand.
 */
export function suggestFlagReasons(findings: readonly Finding[]): readonly FlagReason[] {
  const suggested = new Set(
    findings.filter(({ severity }) => severity !== "note").map(({ id }) => REASON_OF_FINDING[id]),
  );
  return FLAG_REASONS.filter((reason) => suggested.has(reason));
}

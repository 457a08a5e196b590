import type { Handoff } from "./handoff/handoff";
import type { ReasonCode } from "./handoff/reasons";
import type { Signals } from "./signals/signals";

/**
 * What the conversation itself shows of the reason, and whether it agrees with what the bot says. Only two reasons
 * leave a mark of their own in a conversation: the customer asked for a person, or the bot did not understand. A
 * bot that says the first without a turn that shows it disagrees; everything else cannot be told.
 */
export function readReason(handoff: Handoff, signals: Signals, conversationRead: boolean): Handoff["reason"] {
  const { reason } = handoff;
  const read: ReasonCode | null =
    signals.asks.length > 0 ? "customer_request" : signals.fallbacks.length > 0 ? "low_confidence" : null;
  const stated = reason.stated?.value ?? null;
  if (!conversationRead || stated === null) return { ...reason, read, agree: "unknown" };
  if (stated === read) return { ...reason, read, agree: "agree" };
  const both = stated === "low_confidence" && signals.fallbacks.length > 0;
  if (both) return { ...reason, read, agree: "agree" };
  return { ...reason, read, agree: stated === "customer_request" && read === null ? "disagree" : "unknown" };
}

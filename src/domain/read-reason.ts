import type { Handoff } from "./handoff/handoff";
import type { ReasonCode } from "./handoff/reasons";
import type { Signals } from "./signals/signals";
import type { SpokenRisks } from "./spoken-risks";

/**
 * What the conversation itself shows of the reason, and whether it agrees with what the bot says. Three reasons
 * leave a mark of their own in a conversation: the customer asked for a person, speaks of what a person must decide,
 * or the bot did not understand. A bot that says the first without a turn that shows it disagrees; everything else
 * cannot be told, nor can anything of a conversation that was not read or whose language we have no words for.
 */
export function readReason(
  { reason }: Handoff,
  signals: Signals,
  risks: SpokenRisks,
  conversationRead: boolean,
): Handoff["reason"] {
  const shown: readonly (readonly [ReasonCode, boolean])[] = [
    ["customer_request", signals.asks.length > 0],
    ["low_confidence", signals.fallbacks.length > 0],
    // Words alone bear out what the bot says; they are too little to say it for the bot.
    ["sensitive", risks.size > 0 && reason.stated?.value === "sensitive"],
  ];
  const shows = shown.flatMap(([code, isShown]) => (isShown ? [code] : []));
  const read = shows[0] ?? null;
  const stated = reason.stated?.value ?? null;
  if (!conversationRead || stated === null) return { ...reason, read, agree: "unknown" };
  const agreed = shows.find((code) => code === stated);
  if (agreed !== undefined) return { ...reason, read: agreed, agree: "agree" };
  return { ...reason, read, agree: stated === "customer_request" ? "disagree" : "unknown" };
}

import { visibleText } from "../../domain/handoff/visible-text";
import type { ReviewedHandoff } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { knownLabel } from "./known-label";
import { knownText } from "./known-text";

/** More than this reads like a form. */
const MOST_VALUES = 3;

/**
 * A first reply for the agent to finish: takes over by name, says what need not be repeated, and asks only
 * for what is missing and the customer can say. In the given words, which are the customer's where there are any.
 */
export function firstReply(review: ReviewedHandoff, words: Words): string {
  const { t } = words;
  const name = review.handoffs.at(-1)?.customer.name?.value ?? null;
  const known = review.known
    .filter(({ standing }) => standing !== "derived")
    .slice(0, MOST_VALUES)
    .map(({ key, label, value }) => `${knownLabel(key, label, words)}: ${knownText(value, words)}`);
  const toAsk = review.missing.flatMap(({ key, from }) => (from === "customer" ? [key] : []));
  return [
    name === null ? t("reply.greeting_unnamed") : t("reply.greeting", { name: visibleText(name) }),
    t("reply.taking_over"),
    ...(known.length === 0 ? [] : [t("reply.known", { values: known.join("; ") })]),
    ...(toAsk.length === 0 ? [] : [askFor(toAsk, words)]),
  ].join("\n\n");
}

/** One sentence that asks the customer for these values. */
export function askFor(keys: readonly string[], words: Words): string {
  return words.t("reply.ask", { keys: words.formats.list(keys.map((key) => knownLabel(key, null, words))) });
}

import { type Draft, removeAt, written } from "./payload-draft";
import type { ReadingProblem } from "./provenance";
import { shorten } from "./shorten";
import { hasPlaceholder, isLeftover } from "./templates";

/** Parts in which the words of a leftover are words of the contract (`identity: none`) or of a customer. */
const LITERAL = /^(?:identity|value)$/;

/**
 * Names what the bot's template engine left in a payload. A value that is nothing else is taken out before
 * anything is believed; a text with a placeholder in it stays, for what stands around it.
 */
export function leftoversOf(draft: Draft): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "string") {
      const bare = isLeftover(value) && !LITERAL.test(path.at(-1) ?? "");
      if (!bare && !hasPlaceholder(value)) return;
      problems.push({ path: written(path), code: "template_leftover", facts: { was: shorten(value) } });
      if (bare) removeAt(draft, path);
    } else if (typeof value === "object" && value !== null) {
      // Backwards, so that an item taken out of a list moves none that is still to come.
      for (const [key, item] of Object.entries(value).reverse()) visit(item, [...path, key]);
    }
  };
  visit(draft, []);
  return problems.reverse();
}

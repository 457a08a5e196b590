import { type Draft, removeAll, written } from "./payload-draft";
import type { ReadingProblem } from "./provenance";
import { shorten } from "./shorten";
import { hasPlaceholder, isLeftover, isRedacted } from "./templates";

/** Parts in which the words of a leftover are words of the contract (`identity: none`) or of a customer. */
const LITERAL = /^(?:identity|value)$/;

/**
 * Names what the bot's template engine and Zendesk's redaction left in a payload. A value that is nothing else is
 * taken out before anything is believed; a text with a placeholder in it stays, for what stands around it.
 */
export function leftoversOf(draft: Draft): ReadingProblem[] {
  const found = textsOf(draft, []).filter(({ text, bare }) => bare || hasPlaceholder(text));
  removeAll(
    draft,
    found.filter(({ bare }) => bare).map(({ path }) => path),
  );
  return found.map(({ path, text }) => ({
    path: written(path),
    code: isRedacted(text) ? "redacted" : "template_leftover",
    facts: { was: shorten(text) },
  }));
}

const isBare = (text: string, key: string): boolean =>
  isRedacted(text) || (isLeftover(text) && !LITERAL.test(key));

type TextAt = Readonly<{ path: readonly string[]; text: string; bare: boolean }>;

function textsOf(value: unknown, path: readonly string[]): readonly TextAt[] {
  if (typeof value === "string") return [{ path, text: value, bare: isBare(value, path.at(-1) ?? "") }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

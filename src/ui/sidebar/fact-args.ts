import { visibleText } from "../../domain/handoff/visible-text";
import type { Facts } from "../../domain/handoff-review";
import type { MessageArgs } from "../../i18n/messages";
import type { Words } from "../../i18n/words";

/** Which set of words a fact's name speaks of; a value outside the set, or of another name, is said as it is. */
const SET_OF_FACT: Readonly<Record<string, string>> = {
  key: "known",
  keys: "known",
  lookUp: "known",
  reason: "reason",
  stated: "reason",
  read: "reason",
  risk: "risk",
  risks: "risk",
  priority: "priority",
  expected: "priority",
  actual: "priority",
  channel: "channel",
  carrier: "carrier",
  code: "reason",
  signs: "sign",
  missing: "told",
  claimed: "told",
};

/** A check that counts minutes has a limit in minutes too; nobody reads "31,766 minutes", or "600 seconds". */
const MINUTES: readonly string[] = ["minutes", "limit"];
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** What a sentence's `select` calls a fact that is not there. */
const NOTHING = "none";

/**
 * A finding's facts as the arguments of its sentence: codes in words, lists joined, texts made visible, and
 * an empty text as `none`.
 */
export function factArgs(facts: Facts, words: Words): MessageArgs {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === "number" && name === "seconds"
        ? words.formats.span(value * SECOND_MS)
        : typeof value === "number" && "minutes" in facts && MINUTES.includes(name)
          ? words.formats.span(value * MINUTE_MS)
          : argOf(SET_OF_FACT[name], value, words),
    ]),
  );
}

function argOf(set: string | undefined, value: Facts[string], words: Words): string | number {
  if (typeof value === "number") return value;
  const said = (text: string) => (set && words.named(set, text)) || visibleText(text);
  if (value === "") return NOTHING;
  if (typeof value === "string") return said(value);
  return typeof value === "boolean" ? String(value) : words.formats.list(value.map(said));
}

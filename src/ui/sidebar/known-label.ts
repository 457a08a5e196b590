import { visibleText } from "../../domain/handoff/visible-text";
import type { Words } from "../../i18n/words";

/** What a collected value is called: our word for the keys we know, else the bot's label, else the key itself. */
export function knownLabel(key: string, label: string | null, words: Words): string {
  return words.named("known", key) ?? visibleText(label ?? key.replaceAll("_", " "));
}

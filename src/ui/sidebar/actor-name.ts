import { visibleText } from "../../domain/handoff/visible-text";
import type { Actor } from "../../domain/ticket";
import type { Words } from "../../i18n/words";

/** Who or what acted, as a phrase that fits into a sentence: `trigger “Chat to first line”`. */
export function actorName({ kind, name }: Actor, { t }: Words): string {
  return name === "" ? t(`actor.${kind}.unnamed`) : t(`actor.${kind}`, { name: visibleText(name) });
}

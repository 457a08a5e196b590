import { visibleText } from "../../domain/handoff/visible-text";
import type { Words } from "../../i18n/words";
import type { EvidencePlace } from "./sources";

/** Rules that are no entry of the policy's list: what stands for "no rule matched", and the bot's own wish. */
const NAMED_RULES = ["otherwise", "bot"] as const;

/** What a link to a place of evidence is called. */
export function placeName(place: EvidencePlace, { t, formats }: Words, now: number): string {
  switch (place.kind) {
    case "turn":
      return t("evidence.turn", { n: place.turn });
    case "field":
      return t("evidence.field", { title: visibleText(place.title) });
    case "comment":
      return place.author === ""
        ? t("evidence.note")
        : t("evidence.note_by", { author: visibleText(place.author) });
    case "audit":
      return place.at === null
        ? t("evidence.change")
        : t("evidence.change_at", { at: formats.moment(place.at, now) });
    case "tag":
      return t("evidence.tag", { tag: visibleText(place.tag) });
    case "rule":
      return ruleName(place.rule, t);
    case "ticket":
      return t("evidence.ticket", { id: place.id });
  }
}

/** A rule as a phrase: by its id, or in words where it is no rule of the list. */
export function ruleName(rule: string, t: Words["t"]): string {
  const named = NAMED_RULES.find((name) => name === rule);
  if (named) return t(`rule.${named}`);
  const entry = /^requiredContext\[(\d+)\]$/.exec(rule)?.[1];
  if (entry !== undefined) return t("rule.required_context", { n: Number(entry) + 1 });
  return t("rule.named", { rule: visibleText(rule) });
}

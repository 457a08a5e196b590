import type { Handoff } from "../../domain/handoff/handoff";
import type { RouteReview } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { actorName } from "./actor-name";
import { ruleName } from "./place-name";

/** How the case came to be where it is: the rule that decided, skills it asks for, and the last move. */
export function routeStory({ rule, expected, moves }: RouteReview, { at }: Handoff, words: Words): string {
  const { t, formats } = words;
  const last = moves.at(-1);
  const skills = expected?.skills ?? [];
  return [
    rule === null ? t("route.no_rule") : t("route.decided_by", { rule: ruleName(rule, t) }),
    skills.length === 0 ? null : t("route.skills", { skills: formats.list(skills) }),
    last === undefined ? null : moveSentence(last, at, words),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function moveSentence(
  { at, by }: RouteReview["moves"][number],
  handedOver: string | null,
  words: Words,
): string {
  const { t, formats } = words;
  const actor = actorName(by, words);
  const after = Date.parse(at) - Date.parse(handedOver ?? "");
  if (Number.isNaN(after) || after < 0) return t("route.moved", { actor });
  return t("route.moved_after", { span: formats.span(after), actor });
}

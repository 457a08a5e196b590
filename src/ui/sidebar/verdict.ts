import type { Finding, ReviewedHandoff } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import type { Tone } from "../kit/tone";
import { factArgs } from "./fact-args";
import { groupName } from "./lane-text";

/** The one line an agent reads if they read only one, and a few words on what else matters. */
export type Verdict = Readonly<{ tone: Tone; title: string; clauses: readonly string[] }>;

export function verdictOf(review: ReviewedHandoff, words: Words): Verdict {
  return { tone: tone(review), title: title(review, words), clauses: clauses(review, words) };
}

/** Right in the wrong way is no green: a problem that is not the route's still colours the line. */
function tone({ route, findings }: ReviewedHandoff): Tone {
  if (route.verdict === "wrong") return "bad";
  if (findings.some(({ severity }) => severity === "problem")) return "warn";
  return route.verdict === "right" ? "ok" : "plain";
}

function title({ route, findings }: ReviewedHandoff, words: Words): string {
  const { t } = words;
  if (route.verdict === "wrong") {
    const worst = findings.find(isOfRoute);
    return (worst && words.named("verdict", worst.id, factArgs(worst.facts, words))) ?? t("verdict.wrong");
  }
  if (route.verdict === "unknown") return t(route.expected === null ? "verdict.no_rule" : "verdict.unknown");
  const group = groupName(route.actual.group);
  return group === null ? t("verdict.right_unnamed") : t("verdict.right", { group });
}

/** Two findings in words and the rest in a number: more is not read in passing. */
const MOST_NAMED = 2;

/** What is missing, the worst of what else was found, what the customer was told: said, never guessed. */
function clauses({ missing, findings, handoffs }: ReviewedHandoff, words: Words): readonly string[] {
  const { t } = words;
  const others = findings.filter(
    (finding) =>
      finding.severity !== "note" && !isOfRoute(finding) && !finding.id.startsWith("required-context."),
  );
  const named = [...new Set(others.map(({ id }) => words.named("clause", id)))].filter(
    (clause) => clause !== null,
  );
  const more = named.length - MOST_NAMED;
  const told = handoffs.at(-1)?.told?.value ?? [];
  return [
    ...(missing.length === 0 && findings.some(isOfAbsence)
      ? []
      : [t("verdict.missing", { count: missing.length })]),
    ...named.slice(0, MOST_NAMED),
    ...(more > 0 ? [t("verdict.more", { count: more })] : []),
    ...(told.includes("why") ? [t("verdict.told")] : []),
  ];
}

/** What is not there, though no policy asks for it by name: beside it "nothing missing" would be wrong. */
const isOfAbsence = ({ id }: Finding): boolean =>
  /^(summary|history|reason\.missing|reading\.(partial|unreadable))/.test(id);

const isOfRoute = ({ id }: Finding): boolean => id.startsWith("route.");

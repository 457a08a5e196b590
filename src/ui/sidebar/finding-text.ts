import type { Finding, Severity } from "../../domain/handoff-review";
import type { Words } from "../../i18n/words";
import { factArgs } from "./fact-args";

/** A finding in a sentence; one this version has no words for is named by its id rather than hidden. */
export function findingText({ id, facts }: Finding, words: Words): string {
  return words.named("finding", id, factArgs(facts, words)) ?? words.t("finding.unlisted", { id });
}

const COUNTED = ["problem", "warning", "note"] as const satisfies readonly Severity[];

/** `1 problem, 2 warnings`: how many of each severity there are, those that there are. */
export function findingCounts(findings: readonly Finding[], { t, formats }: Words): string {
  const counts = COUNTED.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t(`count.${severity}`, { count }));
  return said.length === 0 ? t("count.nothing") : formats.list(said);
}

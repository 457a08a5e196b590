import type { Finding } from "../handoff-review";
import { groupVerdict, isBelow } from "../review-route";
import type { Case, Check } from "./check";

/** The case lies in the group, and at least at the priority, where the rule wants it. */
export const route: Check = {
  name: "route",
  facets: ["group", "priority"],
  check: (subject) => [...groupFinding(subject), ...priorityFinding(subject)],
};

function groupFinding({ route: { expected, actual, rule, moves } }: Case): readonly Finding[] {
  if (expected === null || groupVerdict(expected, actual) !== "wrong") return [];
  const last = moves.at(-1);
  const facts = {
    expected: expected.group?.name ?? expected.group?.id ?? "",
    actual: actual.group?.name ?? actual.group?.id ?? "",
    rule: rule ?? "",
    ...(last === undefined ? {} : { movedBy: last.by.name, movedByKind: last.by.kind }),
  };
  return [{ id: "route.group", severity: "problem", facts, evidence: routeEvidence(rule) }];
}

function priorityFinding({ route: { expected, actual, rule } }: Case): readonly Finding[] {
  if (expected === null || expected.priority === null || !isBelow(actual.priority, expected.priority))
    return [];
  const facts = { expected: expected.priority, actual: actual.priority ?? "", rule: rule ?? "" };
  return [{ id: "route.priority", severity: "warning", facts, evidence: routeEvidence(rule) }];
}

const routeEvidence = (rule: string | null) => (rule === null ? [] : [{ kind: "rule", ref: rule } as const]);

import { evidenceOf } from "../handoff/evidence-of";
import { foldedName } from "../handoff/normalise";
import type { Finding, RoutePart } from "../handoff-review";
import type { Case, Check } from "./check";

type Place = Readonly<{ id: string | null; name: string | null }> | null;

/** A place of which the app is told its id alone: an agent knows none by its number. */
const UNNAMED = "unnamed";

const nameOf = (place: Place): string => place?.name ?? place?.id ?? "";

/**
 * The case lies where the rule wants it: group, priority as a floor, form, brand, channel. Skills are said to be
 * unseen only where the bot itself asked for others. A case that was mended is told of: the bot sent it elsewhere.
 */
export const route: Check = {
  name: "route",
  facets: ["group", "priority", "form", "brand", "channel", "skills", "specialist", "landed"],
  check: (subject) => [
    ...wrongGroup(subject),
    ...wrongPriority(subject),
    ...wrongPlace("form", subject),
    ...wrongPlace("brand", subject),
    ...otherChannel(subject),
    ...otherSkills(subject),
    ...specialist(subject),
    ...landedElsewhere(subject),
  ],
};

const isWrong = (wanted: RoutePart, { route: { parts } }: Case): boolean =>
  parts.some(({ part, verdict }) => part === wanted && verdict === "wrong");

const byRule = ({ route: { rule } }: Case) => (rule === null ? [] : [{ kind: "rule", ref: rule } as const]);

function wrongGroup(subject: Case): readonly Finding[] {
  if (!isWrong("group", subject)) return [];
  const { expected, actual, rule, moves } = subject.route;
  const last = moves.at(-1);
  const facts = {
    expected: nameOf(expected?.group ?? null),
    actual: nameOf(actual.group),
    rule: rule ?? "",
    ...(last === undefined ? {} : { movedBy: last.by.name, movedByKind: last.by.kind }),
  };
  const moved = last === undefined ? [] : [{ kind: "audit", ref: last.auditId } as const];
  return [{ id: "route.group", severity: "problem", facts, evidence: [...byRule(subject), ...moved] }];
}

function wrongPriority(subject: Case): readonly Finding[] {
  if (!isWrong("priority", subject)) return [];
  const { expected, actual, rule } = subject.route;
  const facts = { expected: expected?.priority ?? "", actual: actual.priority ?? "", rule: rule ?? "" };
  return [{ id: "route.priority", severity: "warning", facts, evidence: byRule(subject) }];
}

function wrongPlace(part: "form" | "brand", subject: Case): readonly Finding[] {
  if (!isWrong(part, subject)) return [];
  const { expected, actual } = subject.route;
  const is = actual[part];
  const facts = {
    expected: nameOf(expected?.[part] ?? null),
    actual: is === null ? "" : (is.name ?? UNNAMED),
  };
  return [{ id: `route.${part}`, severity: "warning", facts, evidence: byRule(subject) }];
}

function otherChannel(subject: Case): readonly Finding[] {
  if (!isWrong("channel", subject)) return [];
  const facts = { channel: subject.route.actual.channel ?? "" };
  const said = subject.handoff.intendedRoute.sameChannel?.source;
  const told = said === undefined ? [] : evidenceOf(said.carrier, said.ref);
  return [{ id: "route.channel", severity: "warning", facts, evidence: [...byRule(subject), ...told] }];
}

function otherSkills(subject: Case): readonly Finding[] {
  const { route, handoff } = subject;
  const asked = handoff.intendedRoute.skills?.value ?? [];
  const unseen = route.parts.some(({ part, verdict }) => part === "skills" && verdict === "unknown");
  const lacking = (route.expected?.skills ?? []).filter(
    (skill) => !asked.some((other) => foldedName(other) === foldedName(skill)),
  );
  if (!unseen || asked.length === 0 || lacking.length === 0) return [];
  const facts = { skills: lacking, asked };
  return [{ id: "route.skills", severity: "note", facts, evidence: byRule(subject) }];
}

/** Neither the bot nor the rule says what kind: who picks the case up has to see to it. */
function specialist(subject: Case): readonly Finding[] {
  const { skills, specialist: asked } = subject.handoff.intendedRoute;
  const { expected, actual } = subject.route;
  const named = [...(skills?.value ?? []), ...(expected?.skills ?? [])];
  if (asked === null || !asked.value || named.length > 0) return [];
  const evidence = evidenceOf(asked.source.carrier, asked.source.ref);
  return [{ id: "route.specialist", severity: "note", facts: { group: nameOf(actual.group) }, evidence }];
}

/** It is right now, but somebody had to put it right. */
function landedElsewhere(subject: Case): readonly Finding[] {
  const { expected, landed, parts, moves } = subject.route;
  const wanted = nameOf(expected?.group ?? null);
  const isRight = parts.some(({ part, verdict }) => part === "group" && verdict === "right");
  const mended = moves.find(({ to }) => to !== null && foldedName(to) === foldedName(wanted));
  if (!isRight || landed === null || landed.group === null || mended === undefined) return [];
  if (foldedName(landed.group) === foldedName(wanted)) return [];
  const facts = { landed: landed.group, expected: wanted };
  return [
    { id: "route.landed", severity: "note", facts, evidence: [{ kind: "audit", ref: mended.auditId }] },
  ];
}

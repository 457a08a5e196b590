import { evidenceOf, turnEvidence } from "../handoff/evidence-of";
import { isRisk, RISKS, type Risk } from "../handoff/reasons";
import type { Finding } from "../handoff-review";
import { expectedRoute } from "../policy/expected-route";
import { isBelow, placeVerdict } from "../review-route";
import { highestTier } from "../risk-tiers";
import type { Case, Check } from "./check";

/**
 * The categories that a person must decide. Stated: the bot says so. Missed: the customer's own words speak of one
 * and the bot does not; only a hint, so the turn is shown and the agent judges. Unhandled: the policy has a rule for
 * the weightiest of them, another rule decided, and its demands are not met. Late: the policy wants a person at the
 * first word of it, and the bot went on.
 */
export const risk: Check = {
  name: "risk",
  facets: ["stated", "missed", "unhandled", "late"],
  check: (subject) => [...missed(subject), ...unhandled(subject), ...late(subject), ...stated(subject)],
};

const statedRisks = ({ handoff }: Case): readonly Risk[] => handoff.risks?.value ?? [];

function stated(subject: Case): readonly Finding[] {
  const { risks } = subject.handoff;
  const highest = highestTier(statedRisks(subject), null);
  if (risks === null || highest === null) return [];
  const evidence = evidenceOf(risks.source.carrier, risks.source.ref);
  return [{ id: "risk.stated", severity: "note", facts: { risk: highest, risks: risks.value }, evidence }];
}

function missed(subject: Case): readonly Finding[] {
  return RISKS.filter((name) => !statedRisks(subject).includes(name)).flatMap((name) => {
    const turns = subject.spokenRisks.get(name) ?? [];
    if (turns.length === 0) return [];
    const evidence = turns.slice(0, 3).map(turnEvidence);
    return [{ id: "risk.missed", severity: "warning", facts: { risk: name }, evidence } as const];
  });
}

/** The weightiest risk that the bot states or the customer speaks of, and where it shows. */
function weightiest(subject: Case) {
  const { handoff, spokenRisks } = subject;
  const name = highestTier([...statedRisks(subject), ...spokenRisks.keys()], null);
  if (name === null || !isRisk(name)) return null;
  const turns = spokenRisks.get(name) ?? [];
  const source = statedRisks(subject).includes(name) ? handoff.risks?.source : undefined;
  const evidence =
    source === undefined ? turns.slice(0, 3).map(turnEvidence) : evidenceOf(source.carrier, source.ref);
  return { name, turns, evidence };
}

function unhandled(subject: Case): readonly Finding[] {
  const { policy, ticket, facts, route } = subject;
  const found = weightiest(subject);
  if (found === null) return [];
  const { name, evidence } = found;
  const rules = policy.document.rules.filter(({ when }) => when.risk?.includes(name));
  const document = { ...policy.document, rules, otherwise: undefined };
  const wanted = expectedRoute(document, { ...facts, risks: [name] }, ticket.groups);
  if (wanted === null || wanted.rule === route.rule) return [];
  const { group, priority } = wanted.expected;
  const elsewhere = group !== null && placeVerdict(group, ticket.group, "wrong") === "wrong";
  if (!elsewhere && (priority === null || !isBelow(ticket.priority, priority))) return [];
  // The rule that decided wants it there too: the route's own findings say so.
  const decided = route.expected;
  const isSaid =
    decided !== null &&
    (group === null ||
      (decided.group !== null && placeVerdict(group, asPlace(decided.group), "wrong") === "right")) &&
    (priority === null || (decided.priority !== null && !isBelow(decided.priority, priority)));
  if (isSaid) return [];
  const demands = { risk: name, group: group?.name ?? group?.id ?? "", priority: priority ?? "" };
  return [
    {
      id: "risk.unhandled",
      severity: "problem",
      facts: demands,
      evidence: [...evidence, { kind: "rule", ref: wanted.rule }],
    },
  ];
}

const asPlace = ({ id, name }: Readonly<{ id: string | null; name: string | null }>) => ({
  id: id ?? "",
  name,
});

/** More than a question or two after the customer's first word of it, by the limit for an ask. */
function late(subject: Case): readonly Finding[] {
  const { policy, botTurns, signals } = subject;
  const found = weightiest(subject);
  const { triggers, timing } = policy.document;
  const first = found?.turns[0];
  if (found === null || first === undefined || timing?.turnsAfterAsk === undefined) return [];
  if (!triggers?.risk?.includes(found.name)) return [];
  const after = botTurns.filter(
    ({ n, by }) => by === "bot" && n > first && !signals.announcements.includes(n),
  );
  if (after.length <= timing.turnsAfterAsk) return [];
  const facts = { risk: found.name, turns: after.length };
  return [
    { id: "risk.late", severity: "warning", facts, evidence: found.turns.slice(0, 3).map(turnEvidence) },
  ];
}

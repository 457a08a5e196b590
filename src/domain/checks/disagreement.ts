import { evidenceOf } from "../handoff/evidence-of";
import { valueKey } from "../handoff/folded-key";
import type { Handoff } from "../handoff/handoff";
import { foldedName, intent } from "../handoff/normalise";
import type { Sourced } from "../handoff/provenance";
import { differ } from "../handoff/same-value";
import type { Finding, KnownValue } from "../handoff-review";
import type { Case, Check } from "./check";

type Compared = Readonly<{
  key: string;
  of: (handoff: Handoff) => Sourced<string> | null;
  fold: (text: string) => string;
  /** Whether two folded values mean the same; where it is not given, they must be equal. */
  same?: (one: string, other: string) => boolean;
}>;

/** Values of which two carriers cannot both be right; free texts are not compared. */
const COMPARED: readonly Compared[] = [
  { key: "intent", of: (handoff) => handoff.intent, fold: intent },
  { key: "reason", of: (handoff) => handoff.reason.stated, fold: foldedName },
  {
    key: "queue",
    of: (handoff) => handoff.intendedRoute.queue,
    fold: (text) => foldedName(text).replace(/[\s_-]+/g, " "),
  },
  { key: "priority", of: (handoff) => handoff.intendedRoute.priority, fold: foldedName },
  {
    key: "language",
    of: (handoff) => handoff.language,
    fold: (text) => foldedName(text).split(/[-_]/)[0] ?? "",
  },
  { key: "email", of: (handoff) => handoff.customer.email, fold: foldedName },
  { key: "name", of: (handoff) => handoff.customer.name, fold: foldedName, same: mayBeOnePerson },
];

/** `Mina` is Mina Okafor, `m.okafor` may be, and a name in another script may be anybody's. */
function mayBeOnePerson(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((name) =>
    name.split(/[^\p{L}]+/u).filter((word) => word.length > 1),
  );
  const isLatin = (name: string) => /\p{sc=Latin}/u.test(name);
  if (isLatin(one) !== isLatin(other) || !isLatin(one)) return true;
  if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return true;
  return ours.some((word) => theirs.some((known) => known.startsWith(word) || word.startsWith(known)));
}

/**
 * Two carriers say different things of the same value, the handoff's own or one that the bot collected; the one that
 * is believed and the others are named.
 */
export const disagreement: Check = {
  name: "disagreement",
  facets: ["value"],
  check: (subject) => [
    ...COMPARED.flatMap((compared) => compare(compared, subject.handoff)),
    ...subject.known.flatMap((known) => compareKnown(known, subject.readings)),
  ],
};

function compare({ key, of, fold, same }: Compared, handoff: Handoff): readonly Finding[] {
  const value = of(handoff);
  const isSame = same ?? ((one: string, other: string) => one === other);
  const others = value?.others.filter((other) => !isSame(fold(other.value), fold(value.value))) ?? [];
  if (value === null || others.length === 0) return [];
  const facts = { key, value: value.value, others: others.map((other) => other.value) };
  const sources = [value.source, ...others.map(({ source }) => source)];
  const evidence = sources.flatMap(({ carrier, ref }) => evidenceOf(carrier, ref));
  return [{ id: "disagreement.value", severity: "warning", facts, evidence }];
}

/** A number or an amount that was collected, against the other carriers' of that key. */
function compareKnown({ key, value, source }: KnownValue, readings: Case["readings"]): readonly Finding[] {
  const others = readings.flatMap(({ carrier, ref, evidence, values }) =>
    carrier === source.carrier && ref === source.ref
      ? []
      : (values?.fields ?? [])
          .filter((field) => valueKey(field.key) === key && differ(key, value, field.value))
          .map((field) => ({ value: field.value, evidence })),
  );
  if (others.length === 0) return [];
  const facts = { key, value, others: others.map((other) => other.value) };
  const evidence = [...evidenceOf(source.carrier, source.ref), ...others.map((other) => other.evidence)];
  return [{ id: "disagreement.value", severity: "warning", facts, evidence }];
}

import { evidenceOf } from "../handoff/evidence-of";
import type { Handoff } from "../handoff/handoff";
import { foldedName, intent } from "../handoff/normalise";
import type { Sourced } from "../handoff/provenance";
import type { Finding } from "../handoff-review";
import type { Check } from "./check";

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

/** Two carriers say different things of the same value; the one that is believed and the others are named. */
export const disagreement: Check = {
  name: "disagreement",
  facets: ["value"],
  check: ({ handoff }) => COMPARED.flatMap((compared) => compare(compared, handoff)),
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

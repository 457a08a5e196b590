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
];

/** Two carriers say different things of the same value; the one that is believed and the others are named. */
export const disagreement: Check = {
  name: "disagreement",
  facets: ["value"],
  check: ({ handoff }) => COMPARED.flatMap((compared) => compare(compared, handoff)),
};

function compare({ key, of, fold }: Compared, handoff: Handoff): readonly Finding[] {
  const value = of(handoff);
  const others = value?.others.filter((other) => fold(other.value) !== fold(value.value)) ?? [];
  if (value === null || others.length === 0) return [];
  const facts = { key, value: value.value, others: others.map((other) => other.value) };
  const sources = [value.source, ...others.map(({ source }) => source)];
  const evidence = sources.flatMap(({ carrier, ref }) => evidenceOf(carrier, ref));
  return [{ id: "disagreement.value", severity: "warning", facts, evidence }];
}

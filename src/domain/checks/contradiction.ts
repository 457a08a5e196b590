import { saidValues } from "../conversation/said-values";
import { turnsWith } from "../conversation/turns-with";
import type { KnownValue } from "../handoff-review";
import type { Case, Check } from "./check";

/** Keys whose value the customer types as it is; a name or a wish may be put in other words. */
const TYPED: readonly string[] = ["order_id", "email"];

/**
 * A value that a carrier gave stands nowhere in the conversation, while the customer gave another of the same
 * kind: a field left from an earlier conversation, or a bot's mistake. Only said where the conversation was read.
 */
export const contradiction: Check = {
  name: "contradiction",
  facets: ["value"],
  check: (subject) =>
    subject.known.filter(({ key }) => TYPED.includes(key)).flatMap((known) => contradicted(known, subject)),
};

function contradicted({ key, value, source, evidence }: KnownValue, { ticket }: Case) {
  if (source.carrier === "conversation" || source.carrier === "derived") return [];
  if (ticket.unread.includes("conversation") || turnsWith(value, ticket.turns).length > 0) return [];
  const said = saidValues(ticket.turns).filter((other) => other.key === key);
  if (said.length === 0) return [];
  const turns = said.slice(0, 2).map(({ turn }) => ({ kind: "turn", ref: String(turn) }) as const);
  const facts = { key, value, said: said.map((other) => other.value).slice(0, 3) };
  return [
    { id: "contradiction.value", severity: "warning", facts, evidence: [...evidence, ...turns] } as const,
  ];
}

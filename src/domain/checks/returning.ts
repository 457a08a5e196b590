import { isHandoffTag } from "../carriers/tags";
import { saidValues } from "../conversation/said-values";
import { turnsWith } from "../conversation/turns-with";
import { isBareSummary } from "../handoff/bare-summary";
import type { Finding } from "../handoff-review";
import { likeness, wordsOf } from "../signals/likeness";
import { sentences } from "../signals/sentences";
import type { OtherTicket, Turn } from "../ticket";
import type { Case, Check } from "./check";

/** Who writes again within this time comes back with what was not settled. */
const RETURNING_MS = 30 * 24 * 3_600_000;
/** Half of the words of either: the same thing said twice, or pasted. */
const ALIKE = 0.5;
const OPEN: readonly string[] = ["new", "open", "pending", "hold"];
const MOST_SHOWN = 3;

const ticketsOf = (tickets: readonly OtherTicket[]) =>
  tickets.slice(0, MOST_SHOWN).map(({ id }) => ({ kind: "ticket", ref: id }) as const);

/**
 * The same customer's other tickets. Duplicate: an open one about the same order or in the same words. Handoffs: of
 * the last thirty days, those a bot handed over too. Customer: of the last thirty days, any. One of the last two
 * is said, never both.
 */
export const returning: Check = {
  name: "returning",
  facets: ["duplicate", "handoffs", "customer"],
  check(subject) {
    const { ticket } = subject;
    const others = ticket.others.filter(
      ({ id, tags }) => id !== ticket.id && !tags.includes("closed_by_merge"),
    );
    const born = Date.parse(ticket.createdAt ?? "");
    const recent = others.filter(({ createdAt }) => Math.abs(born - Date.parse(createdAt)) <= RETURNING_MS);
    return [...duplicates(recent, subject), ...visits(recent)];
  },
};

function duplicates(others: readonly OtherTicket[], subject: Case): readonly Finding[] {
  const doubles = others.filter(({ status, text }) => OPEN.includes(status) && isSameCase(text, subject));
  if (doubles.length === 0) return [];
  const facts = { count: doubles.length, tickets: doubles.slice(0, MOST_SHOWN).map(({ id }) => `#${id}`) };
  return [{ id: "returning.duplicate", severity: "warning", facts, evidence: ticketsOf(doubles) }];
}

function visits(others: readonly OtherTicket[]): readonly Finding[] {
  const handed = others.filter(({ tags }) => tags.some(isHandoffTag));
  const of = handed.length > 0 ? handed : others;
  if (of.length === 0) return [];
  const id = handed.length > 0 ? "returning.handoffs" : "returning.customer";
  const facts = { count: of.length, tickets: of.slice(0, MOST_SHOWN).map((one) => `#${one.id}`) };
  return [{ id, severity: "note", facts, evidence: ticketsOf(of) }];
}

/** The same order number in both, or most of the words; a marker that every conversation begins with says nothing. */
function isSameCase(text: string, { ticket, known }: Case): boolean {
  const turn: Turn = { n: 1, at: null, by: "customer", name: "", text, source: "comment" };
  const orders = known.filter(({ key }) => key === "order_id");
  if (orders.some(({ value }) => turnsWith(value, [turn]).length > 0)) return true;
  // Another order is another case, however alike the words are.
  if (orders.length > 0 && saidValues([turn], ORDER).length > 0) return false;
  const [first] = ticket.turns.filter(({ by }) => by === "customer");
  const ours = [ticket.subject, first?.text ?? ""].filter((said) => said !== "" && !isBareSummary(said));
  const said = text.split("\n").filter((line) => !isBareSummary(line));
  const words = wordsOf(sentences(said.join("\n")));
  return ours.some((own) => likeness(wordsOf(sentences(own)), words) >= ALIKE);
}

const ORDER: ReadonlySet<string> = new Set(["order_id"]);

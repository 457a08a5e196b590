import type { Knobs } from "../knobs";
import { textOf } from "../row";
import { PRIORITIES, STATUSES, type Store, type TicketRecord, type Version } from "../store";
import type { Term } from "./search-query";
import { searchTime } from "./search-time";

/** What a match is decided by, besides the ticket. */
export type Index = Readonly<{ store: Store; now: number; knobs: Knobs }>;

/**
 * Whether a ticket is found. Words and unequal keywords must all hold; a keyword that is repeated holds
 * if one of its values does, by knob `repeatedKeyword`. A keyword nobody knows finds nothing.
 */
export function matchesTicket(terms: readonly Term[], version: Version, index: Index): boolean {
  const test = (term: Term): boolean => termHolds(term, version, index) !== term.negated;
  const { repeated, single } = groupTerms(terms, index.knobs);
  return single.every(test) && repeated.every((group) => group.some(test));
}

function groupTerms(terms: readonly Term[], knobs: Knobs) {
  const joined = (term: Term): boolean =>
    knobs.repeatedKeyword === "any" && term.keyword !== null && term.operator === ":" && !term.negated;
  const keywords = new Set(terms.filter(joined).map((term) => term.keyword));
  const repeated = [...keywords].map((keyword) =>
    terms.filter((term) => joined(term) && term.keyword === keyword),
  );
  return { repeated, single: terms.filter((term) => !joined(term)) };
}

function termHolds(term: Term, version: Version, index: Index): boolean {
  const { ticket } = version;
  if (term.keyword === null) return textHolds(term.value, version);
  if (term.keyword === "type") return ["ticket", textOf(ticket.type)].includes(term.value.toLowerCase());
  if (RANKS.has(term.keyword)) return rankHolds(term, ticket);
  const date = DATES.get(term.keyword);
  if (date !== undefined) return timeHolds(term, textOf(ticket[date]), index.now);
  return valuesOf(term.keyword, ticket, index.store).some((value) => wordHolds(term.value, value));
}

const RANKS = new Map<string, readonly string[]>([
  ["status", STATUSES],
  ["priority", PRIORITIES],
]);

const DATES = new Map([
  ["created", "created_at"],
  ["updated", "updated_at"],
]);

function rankHolds({ keyword, operator, value }: Term, ticket: TicketRecord): boolean {
  const ranks: readonly unknown[] = RANKS.get(keyword ?? "") ?? [];
  const [held, wanted] = [ranks.indexOf(ticket[keyword ?? ""]), ranks.indexOf(value.toLowerCase())];
  if (value.toLowerCase() === "none") return held === -1;
  return held >= 0 && wanted >= 0 && inOrder(operator, held, wanted);
}

function timeHolds({ operator, value }: Term, held: string | null, now: number): boolean {
  const wanted = searchTime(value, now);
  if (held === null || wanted === null) return false;
  const at = Date.parse(held);
  return operator === ":" ? at >= wanted.from && at < wanted.until : inOrder(operator, at, wanted.from);
}

function inOrder(operator: Term["operator"], held: number, wanted: number): boolean {
  switch (operator) {
    case ":":
      return held === wanted;
    case "<":
      return held < wanted;
    case ">":
      return held > wanted;
    case "<=":
      return held <= wanted;
    case ">=":
      return held >= wanted;
  }
}

/** What a keyword may find on a ticket: names as well as ids, because agents type names. */
function valuesOf(keyword: string, ticket: TicketRecord, store: Store): readonly string[] {
  const field = /^custom_field_(\d+)$/.exec(keyword)?.[1];
  if (field !== undefined) return fieldValues(ticket, (id) => String(id) === field);
  switch (keyword) {
    case "tags":
      return ticket.tags;
    case "fieldvalue":
      return fieldValues(ticket, () => true);
    case "group":
      return named(ticket.group_id, store.groups.get(ticket.group_id ?? 0)?.name);
    case "assignee":
      return person(ticket.assignee_id, store);
    case "requester":
      return person(ticket.requester_id, store);
    case "subject":
      return [textOf(ticket.subject) ?? ""];
    case "brand":
      return named(ticket.brand_id, store.brands.get(Number(ticket.brand_id))?.name);
    case "via":
      return [String((ticket.via as { channel?: unknown } | undefined)?.channel ?? "")];
    default:
      return [];
  }
}

const fieldValues = (ticket: TicketRecord, isWanted: (id: number) => boolean): readonly string[] =>
  ticket.custom_fields
    .filter((entry) => isWanted(entry.id) && entry.value !== null)
    .flatMap((entry) => (Array.isArray(entry.value) ? entry.value.map(String) : [String(entry.value)]));

const named = (id: unknown, name: unknown): readonly string[] =>
  id === null || id === undefined ? ["none"] : [String(id), textOf(name) ?? ""];

function person(id: number | null, store: Store): readonly string[] {
  const user = store.users.get(id ?? 0);
  return [...named(id, user?.name), user?.email ?? ""];
}

/** Whole values without regard to case; a star at the end stands for any ending, a star alone for any value. */
function wordHolds(wanted: string, held: string): boolean {
  const [sought, value] = [wanted.toLowerCase(), held.toLowerCase()];
  if (value === "" || (value === "none" && sought !== "none")) return false;
  return sought.endsWith("*") ? value.startsWith(sought.slice(0, -1)) : value === sought;
}

/** Whole words of the subject, the description and the comments, in their order; the ticket's number too. */
function textHolds(wanted: string, { ticket, comments }: Version): boolean {
  const bodies = comments.map((one) => textOf(one.plain_body) ?? textOf(one.body) ?? "");
  const texts = [
    String(ticket.id),
    textOf(ticket.subject) ?? "",
    textOf(ticket.description) ?? "",
    ...bodies,
  ];
  const sought = wanted.endsWith("*") ? ` ${spaced(wanted)}` : ` ${spaced(wanted)} `;
  return sought.trim() !== "" && texts.some((text) => ` ${spaced(text)} `.includes(sought));
}

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

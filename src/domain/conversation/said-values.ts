import { labelKeys } from "../carriers/note-labels";
import type { Turn } from "../ticket";

/** A value somebody gave in the conversation, in the words that stand there, with its turn. */
export type SaidValue = Readonly<{ key: string; value: string; turn: number }>;

/** Characters of one turn that are searched; a value stands near the beginning of what people write. */
const TURN_LENGTH = 4_000;

const EMAIL = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
const AMOUNT =
  /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY)\s)\s?\d{1,3}(?:[.,\s]?\d{3}){0,3}(?:[.,]\d{1,2})?|\b\d{1,3}(?:[.,]?\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|JPY|euros?|dollars?|pounds?)\b|円)/giu;
/** Letters and digits with a hyphen or a leading sign, as shops number orders: `K-2291`, `#10042`, `4471-C`. */
const ORDER =
  /(?<![\p{L}\p{N}@/.-])(?:#\d{3,12}|[A-Z]{1,4}-\d{3,12}(?:-[A-Z0-9]{1,4})?|\d{3,12}-[A-Z]{1,3}|[A-Z]{2,4}\d{4,12})(?![\p{L}\p{N}@-])/gu;

/** What values look like, and what a text without any of them lacks. */
const FORMS = [
  { key: "email", pattern: EMAIL, needs: /@/ },
  { key: "order_id", pattern: ORDER, needs: /\d/ },
  { key: "amount", pattern: AMOUNT, needs: /\d/ },
] as const;
const KEYS: ReadonlySet<string> = new Set(FORMS.map(({ key }) => key));

/**
 * What the customer already said, by form: e-mail addresses, amounts of money, order numbers; and by the question
 * it answers, where the bot asked for something that bots ask for by name. Each value once, from the first turn
 * that has it; of other keys than `keys`, none. Structure only: it never says what a value is for beyond its form.
 */
export function saidValues(turns: readonly Turn[], keys: ReadonlySet<string> = KEYS): readonly SaidValue[] {
  const first = new Map<string, SaidValue>();
  for (const [index, turn] of turns.entries()) {
    for (const said of saidIn(turn, turns[index - 1], keys)) {
      const name = `${said.key} ${said.value}`;
      if (!first.has(name)) first.set(name, said);
    }
  }
  return [...first.values()];
}

/** The first value of each key that the customer said; a long conversation is read no further than it must be. */
export function firstSaid(turns: readonly Turn[]): readonly SaidValue[] {
  const open = new Set(KEYS);
  const found: SaidValue[] = [];
  for (const [index, turn] of turns.entries()) {
    if (open.size === 0) break;
    for (const said of saidIn(turn, turns[index - 1], open)) if (open.delete(said.key)) found.push(said);
  }
  return found;
}

function saidIn(turn: Turn, before: Turn | undefined, keys: ReadonlySet<string>): readonly SaidValue[] {
  if (turn.by !== "customer") return [];
  return [...(keys.has("order_id") ? answered(turn, before) : []), ...formed(turn, keys)];
}

function formed({ n, text }: Turn, keys: ReadonlySet<string>): readonly SaidValue[] {
  const searched = text.slice(0, TURN_LENGTH);
  return FORMS.filter(({ key, needs }) => keys.has(key) && needs.test(searched)).flatMap(({ key, pattern }) =>
    (searched.match(pattern) ?? []).map((value) => ({ key, value: value.trim(), turn: n })),
  );
}

/** Longest answer that is a value and not a sentence. */
const ANSWER_WORDS = 3;

/** `What is your order number?` – `4471` gives an order number whatever its form; it must hold a digit. */
function answered(turn: Turn, before: Turn | undefined): readonly SaidValue[] {
  if (before?.by !== "bot" || !/[?？]\s{0,3}$|：$|:$/.test(before.text.trim().slice(-8))) return [];
  if (askedFor(before.text) !== "order_id") return [];
  const words = turn.text
    .trim()
    .slice(0, 80)
    .split(/[\s,.!?]+/)
    .filter((word) => word !== "");
  const [value] = words.filter((word) => /\d{3,}/.test(word));
  return words.length <= ANSWER_WORDS && value !== undefined
    ? [{ key: "order_id", value, turn: turn.n }]
    : [];
}

/**
 * What a question asks for, by the names that bots' own labels have for it. Only names that say "number" or
 * "address" with it: `order` alone is what the talk is about, not what is asked for.
 */
export function askedFor(question: string): string | null {
  const words = question
    .slice(-200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const starts = words.flatMap((word, at) => (BEGINNINGS.has(word) ? [at] : []));
  for (const length of [3, 2, 1]) {
    for (const at of starts) {
      const key = NAMED.get(words.slice(at, at + length).join("_"));
      if (key !== undefined) return key;
    }
  }
  return null;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  ["order_id", "email"].flatMap((key) =>
    labelKeys(key)
      .filter((name) => /._.|nummer$|番号$/.test(name))
      .map((name) => [name, key] as const),
  ),
);
const BEGINNINGS: ReadonlySet<string> = new Set([...NAMED.keys()].map((name) => name.split("_")[0] ?? ""));

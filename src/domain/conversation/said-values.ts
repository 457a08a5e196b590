import { labelKeys } from "../carriers/note-labels";
import { looksLikePayload } from "../handoff/payload-mark";
import type { Turn } from "../ticket";
import { wordCount } from "./first-words";

/** A value somebody gave in the conversation, in the words that stand there, with its turn. */
export type SaidValue = Readonly<{ key: string; value: string; turn: number }>;

/** What only words can tell: what questions ask for, which answers give nothing, what months are called. */
export type SaidWords = Readonly<{
  asked: AskedNames;
  /** Whether an answer is a refusal, a question of its own, or a bare yes. */
  givesNothing: (answer: string) => boolean;
  datesIn: (text: string) => readonly WrittenDate[];
}>;

/** A date as it stands in a text, and the days it can mean as `month-day`: `3/4/2026` is two. */
export type WrittenDate = Readonly<{ text: string; days: readonly string[] }>;

/** Characters of one turn that are searched; a value stands near the beginning of what people write. */
const TURN_LENGTH = 4_000;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
const AMOUNT =
  /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY)\s)\s?\d{1,3}(?:[.,\s]?\d{3}){0,3}(?:[.,]\d{1,2})?|\b\d{1,3}(?:[.,]?\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|JPY|euros?|dollars?|pounds?)\b|円)/giu;
/** Letters and digits with a hyphen or a leading sign, as shops number orders: `K-2291`, `#10042`, `4471-C`. */
const ORDER =
  /(?<![\p{L}\p{N}@/.-])(?:#\d{3,12}|[A-Z]{1,4}-\d{3,12}(?:-[A-Z0-9]{1,4})?|\d{3,12}-[A-Z]{1,3}|[A-Z]{2,4}\d{4,12})(?![\p{L}\p{N}@-])/gu;
/** Only with its country: other runs of digits are orders, cards and parcels. */
const PHONE = /(?<![\p{L}\p{N}+])\+\d(?:[\s./()-]{0,2}\d){6,16}(?!\p{N})/gu;

/** What values look like, and what a text without any of them lacks. */
const FORMS = [
  { key: "email", pattern: EMAIL, needs: /@/ },
  { key: "order_id", pattern: ORDER, needs: /\d/ },
  { key: "amount", pattern: AMOUNT, needs: /\d/ },
  { key: "phone", pattern: PHONE, needs: /\+\d/ },
] as const;
const KEYS: ReadonlySet<string> = new Set([...FORMS.map(({ key }) => key), "date"]);

/**
 * What the customer already said, by form: e-mail addresses, amounts of money, order numbers, telephone numbers,
 * dates; and by the question it answers, where the bot asked for something that bots ask for by name. Each value
 * once, from the first turn that has it; of other keys than `keys`, none. Structure only: it never says what a
 * value is for beyond its form and the question.
 */
export function saidValues(
  turns: readonly Turn[],
  keys: ReadonlySet<string> = KEYS,
  words: SaidWords | null = null,
): readonly SaidValue[] {
  const first = new Map<string, SaidValue>();
  for (const [index, turn] of turns.entries()) {
    for (const said of saidIn(turn, turns[index - 1], keys, words)) {
      const name = `${said.key} ${said.value}`;
      if (!first.has(name)) first.set(name, said);
    }
  }
  return [...first.values()];
}

/** The first value of each key that the customer said; a long conversation is read no further than it must be. */
export function firstSaid(turns: readonly Turn[], words: SaidWords | null = null): readonly SaidValue[] {
  const open = new Set([...KEYS, ...(words?.asked.keys.values() ?? [])]);
  const found: SaidValue[] = [];
  for (const [index, turn] of turns.entries()) {
    if (open.size === 0) break;
    for (const said of saidIn(turn, turns[index - 1], open, words))
      if (open.delete(said.key)) found.push(said);
  }
  return found;
}

function saidIn(
  turn: Turn,
  before: Turn | undefined,
  keys: ReadonlySet<string>,
  words: SaidWords | null,
): readonly SaidValue[] {
  // A pasted payload is no word of the customer's own.
  if (turn.by !== "customer" || looksLikePayload(turn.text)) return [];
  const answer = answered(turn, before, words);
  // A customer number looks like an order's: what it was asked as, it is.
  const found = formed(turn, keys).filter(({ value }) => value !== answer?.value);
  const given = answer !== null && keys.has(answer.key) ? [answer] : [];
  return [...given, ...found, ...dated(turn, keys, words)];
}

function formed({ n, text }: Turn, keys: ReadonlySet<string>): readonly SaidValue[] {
  const searched = text.slice(0, TURN_LENGTH);
  return FORMS.filter(({ key, needs }) => keys.has(key) && needs.test(searched)).flatMap(({ key, pattern }) =>
    (searched.match(pattern) ?? []).map((value) => ({ key, value: value.trim(), turn: n })),
  );
}

function dated({ n, text }: Turn, keys: ReadonlySet<string>, words: SaidWords | null): readonly SaidValue[] {
  if (words === null || !keys.has("date") || !/\d/.test(text)) return [];
  return words.datesIn(text.slice(0, TURN_LENGTH)).map((date) => ({
    key: "date",
    value: date.text,
    turn: n,
  }));
}

/** `What is your order number?` – `4471` gives an order number whatever its form. */
function answered(turn: Turn, before: Turn | undefined, words: SaidWords | null): SaidValue | null {
  if (before?.by !== "bot" || !/[?？]\s{0,3}$|：$|:$/.test(before.text.trim().slice(-8))) return null;
  const key = askedFor(before.text, words?.asked);
  const value = key === null ? null : answerTo(key, turn.text.trim().slice(0, LONGEST_ANSWER + 1), words);
  return key === null || value === null ? null : { key, value, turn: turn.n };
}

/** Longest answer that is a value and not a sentence, in characters. */
const LONGEST_ANSWER = 80;

/** What an answer to a question for a key must look like, and how many words it may have at most. */
const ANSWERS: Readonly<Record<string, readonly [form: RegExp, words: number]>> = {
  order_id: [/(?:\d{0,2}[^\s,.!?\d]){0,20}\d{3}[^\s,.!?]{0,37}/u, 3],
  phone: [/(?<!\d)[+(]?\d[\d\s()./-]{5,16}\d(?!\d)/, 8],
  name: [/^\p{L}[\p{L}\p{M}.'’ -]{1,60}$/u, 4],
  product: [/^\p{L}[^?？]{2,60}$/u, 5],
  address: [/^(?=.{0,79}\d)(?=.{0,77}\p{L}{3})[^?？]{8,80}$/u, 12],
  postcode: [/^(?=.{0,9}\d)[\p{L}\d -]{3,10}$/u, 2],
};
/** Numbers and codes of other kinds: one word with a digit in it. */
const CODE = [/[^\s,.!?]{0,30}\d[^\s,.!?]{1,30}/u, 3] as const;
/** Their forms are found wherever they stand. */
const FOUND_BY_FORM: readonly string[] = ["email", "amount", "date"];

function answerTo(key: string, text: string, words: SaidWords | null): string | null {
  if (FOUND_BY_FORM.includes(key) || text.length > LONGEST_ANSWER) return null;
  const [form, most] = ANSWERS[key] ?? CODE;
  const bare = text.replace(/[\s.,!。、！]{1,5}$/u, "");
  if (wordCount(bare) > most) return null;
  if (words?.givesNothing(bare)) return null;
  return form.exec(bare)?.[0] ?? null;
}

/** Names joined by `_` with what they ask for, ready to be looked for in a question. */
export type AskedNames = Readonly<{
  keys: ReadonlyMap<string, string>;
  /** First words of the names; most words of a question are none. */
  beginnings: ReadonlySet<string>;
  /** Names in scripts without spaces, which stand inside what looks like one word. */
  unspaced: readonly (readonly [name: string, key: string])[];
}>;

/**
 * What a question asks for, by the names that bots' own labels have for it, and by those given. Only names that say
 * "number" or "address" with it: `order` alone is what the talk is about, not what is asked for. What is asked for
 * last is what is answered.
 */
export function askedFor(question: string, names: AskedNames = NAMED): string | null {
  const end = question.slice(-200).toLowerCase();
  const words = end.split(/[^\p{L}\p{N}]+/u);
  const starts = words.flatMap((word, at) => (names.beginnings.has(word) ? [at] : [])).reverse();
  for (const length of [4, 3, 2, 1]) {
    for (const at of starts) {
      const key = names.keys.get(words.slice(at, at + length).join("_"));
      if (key !== undefined) return key;
    }
  }
  return names.unspaced.find(([name]) => end.includes(name))?.[1] ?? null;
}

function asNames(keys: ReadonlyMap<string, string>): AskedNames {
  const unspaced = [...keys].filter(([name]) => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name));
  return { keys, beginnings: new Set([...keys.keys()].map((name) => name.split("_")[0] ?? "")), unspaced };
}

const NAMED = asNames(
  new Map(
    ["order_id", "email"].flatMap((key) =>
      labelKeys(key)
        .filter((name) => /._.|nummer$|番号$/.test(name))
        .map((name) => [name, key] as const),
    ),
  ),
);

/** The names of bots' own labels, and those of `more`: names joined by `_`, several with a space between. */
export const askedNames = (more: Readonly<Record<string, string>>): AskedNames =>
  asNames(
    new Map([
      ...NAMED.keys,
      ...Object.entries(more).flatMap(([key, names]) => names.split(" ").map((name) => [name, key] as const)),
    ]),
  );

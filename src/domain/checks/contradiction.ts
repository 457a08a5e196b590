import { type SaidValue, type SaidWords, saidValues } from "../conversation/said-values";
import { languagesOf } from "../conversation/spoken-languages";
import { turnsWith } from "../conversation/turns-with";
import { evidenceOf, turnEvidence } from "../handoff/evidence-of";
import { valueKey } from "../handoff/folded-key";
import { foldedName } from "../handoff/normalise";
import { sameAmount } from "../handoff/same-value";
import type { Finding, KnownValue } from "../handoff-review";
import { isIntentOf } from "../policy/matches";
import type { Case, Check } from "./check";

/**
 * A value that a carrier gave stands nowhere in the conversation, while the customer gave another of the same
 * kind: a field left from an earlier conversation, or a bot's mistake. Amounts, dates and names only where the
 * carrier says that they are the customer's own words: a system's may well be others. And the language the bot
 * states is none that the customer writes, or the intent not what they speak of. Only said where the conversation
 * was read.
 */
export const contradiction: Check = {
  name: "contradiction",
  facets: ["value", "language", "intent"],
  check: (subject) =>
    subject.ticket.unread.includes("conversation")
      ? []
      : [
          ...subject.known.flatMap((known) => contradicted(known, subject)),
          ...language(subject),
          ...intent(subject),
        ],
};

type Kind = Readonly<{
  /** What the customer's value is called, and which of the carriers' keys are of that kind. */
  key: string;
  of: RegExp;
  /** Also what no customer said: these are typed as they are. */
  always: boolean;
  same: (value: string, said: string, words: SaidWords | null) => boolean;
}>;

const never = () => false;

const KINDS: readonly Kind[] = [
  { key: "order_id", of: /^order_id$/, always: true, same: never },
  { key: "email", of: /^email$/, always: true, same: never },
  { key: "amount", of: /(?:^|_)(?:amount|total|price|refund)$/, always: false, same: sameAmount },
  { key: "date", of: /(?:^|_)(?:date|on)$/, always: false, same: sameDay },
  { key: "name", of: /^(?:customer_|full_)?name$/, always: false, same: sharesWord },
];

function contradicted(known: KnownValue, subject: Case): readonly Finding[] {
  const { key, value, source, evidence } = known;
  const kind = KINDS.find(({ of }) => of.test(key));
  if (kind === undefined || source.carrier === "conversation" || source.carrier === "derived") return [];
  if (!kind.always && !isCustomers(known, subject)) return [];
  const { turns } = subject.ticket;
  if (turnsWith(value, turns).length > 0) return [];
  const words = subject.policy.vocabulary?.said ?? null;
  const said = saidValues(turns, new Set([kind.key]), words).filter((one) => !isNamedElse(one, key, subject));
  if (said.length === 0 || said.some((other) => kind.same(value, other.value, words))) return [];
  const facts = { key, value, said: said.map((other: SaidValue) => other.value).slice(0, 3) };
  const where = said.slice(0, 2).map(({ turn }) => turnEvidence(turn));
  return [
    { id: "contradiction.value", severity: "warning", facts, evidence: [...evidence, ...where] } as const,
  ];
}

/** A customer number has the form of an order's: one that is known as something else is no other order. */
const isNamedElse = (said: SaidValue, key: string, { known }: Case): boolean =>
  key === "order_id" &&
  known.some((one) => one.key !== key && foldedName(one.value) === foldedName(said.value));

const isCustomers = ({ key }: KnownValue, { handoff }: Case): boolean =>
  handoff.fields?.value.some((field) => valueKey(field.key) === key && field.by === "customer") ?? false;

function sameDay(value: string, said: string, words: SaidWords | null): boolean {
  if (words === null) return true;
  const days = words.datesIn(value).flatMap((date) => date.days);
  const theirs = words.datesIn(said).flatMap((date) => date.days);
  return days.length === 0 || days.some((day) => theirs.includes(day));
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}]+/u);

function sharesWord(value: string, said: string): boolean {
  const known = new Set(wordsOf(value).filter((word) => word.length > 1));
  return wordsOf(said).some((word) => known.has(word));
}

function language({ handoff, spoken, botTurns, policy: { vocabulary } }: Case): readonly Finding[] {
  const stated = handoff.language?.value ?? null;
  const base = stated?.toLowerCase().split(/[-_]/)[0] ?? "";
  if (stated === null || spoken === null || !/^[a-z]{2,3}$/.test(base) || spoken.includes(base)) return [];
  // A payload that names only its summary's language has said nothing of the customer's.
  const summary = handoff.summary?.value ?? "";
  if (vocabulary === null || languagesOf(summary, vocabulary.languages)?.includes(base)) return [];
  const [first] = botTurns.filter(({ by }) => by === "customer");
  const evidence = first === undefined ? [] : [turnEvidence(first.n)];
  const facts = { stated, spoken: spoken[0] ?? "" };
  return [{ id: "contradiction.language", severity: "warning", facts, evidence }];
}

/**
 * By the policy's own words alone: it says how customers speak of the stated intent, the customer does not, and
 * speaks of another. Without such words nothing tells what is meant; see docs/decisions/intent-by-words.md.
 */
function intent({ handoff, spokenIntents: spoken, policy: { vocabulary } }: Case): readonly Finding[] {
  const stated = handoff.intent;
  if (stated === null || vocabulary === null) return [];
  const isStated = (one: IntentPatterns) => isIntentOf(one.intent, stated.value);
  if (!vocabulary.intents.some(isStated)) return [];
  if (spoken.length === 0 || spoken.some(isStated)) return [];
  const facts = {
    intent: stated.value,
    said: spoken.map(({ intent: [first = ""] }) => first.replace(/[.*]{1,9}$/, "")),
  };
  const turns = [...new Set(spoken.flatMap((one) => one.turns))].sort((a, b) => a - b).slice(0, MOST_TURNS);
  const evidence = [...evidenceOf(stated.source.carrier, stated.source.ref), ...turns.map(turnEvidence)];
  return [{ id: "contradiction.intent", severity: "warning", facts, evidence }];
}

type IntentPatterns = Readonly<{ intent: readonly string[] }>;
const MOST_TURNS = 3;

import { cutText } from "../handoff/cut-text";
import { turnEvidence } from "../handoff/evidence-of";
import type { Tried } from "../handoff-review";
import { addListsIn, type PhraseLists } from "../signals/phrase-lists";
import { holds, type Phrases } from "../signals/phrases";
import { sentences } from "../signals/sentences";
import type { Signals } from "../signals/signals";
import type { TryKind } from "../signals/tried-words";
import type { Turn } from "../ticket";
import { sentencesIn } from "./condensed";
import { firstWords } from "./first-words";

export type TriedWords = Readonly<{ tries: PhraseLists<TryKind>; still: Phrases }>;

/** Newest turns that are read: what was tried at the end is what an agent must not repeat. */
const TURNS_READ = 24;
/** As many as are read at a glance, and words of each. */
const MOST = 4;
const MOST_WORDS = 16;

/**
 * What customer and bot say they already did, each in its own words as they stand in the turn. Questions, offers and
 * announcements are no tries, nor is a bot that only did not understand. How a customer's try ended is known where
 * the same message says that it did not help.
 */
export function toldTries(turns: readonly Turn[], signals: Signals, words: TriedWords): readonly Tried[] {
  const silent = new Set([...signals.fallbacks, ...signals.announcements, ...signals.asks]);
  return turns
    .slice(-TURNS_READ)
    .filter(({ n, by }) => by === "customer" || (by === "bot" && !silent.has(n)))
    .flatMap((turn) => triesIn(turn, words))
    .slice(-MOST);
}

function triesIn({ n, by, text }: Turn, { tries, still }: TriedWords): readonly Tried[] {
  const told = sentencesIn(cutText(text, 2_000));
  const read = told.map((sentence) => ({ sentence, said: sentences(sentence) }));
  const failed = read.some(({ said }) => said.some(({ tokens }) => holds(still, tokens)));
  return read.flatMap(({ sentence, said }) => {
    const kinds = new Set<TryKind>();
    for (const { tokens, question } of said) if (!question) addListsIn(tries, tokens, kinds);
    const outcome = outcomeOf(by, kinds, failed);
    if (outcome === null) return [];
    const action = firstWords(sentence, MOST_WORDS);
    return [{ action, outcome, error: null, evidence: [turnEvidence(n)] }];
  });
}

function outcomeOf(by: Turn["by"], kinds: ReadonlySet<TryKind>, failed: boolean): Tried["outcome"] | null {
  if (by === "customer" && failed) return kinds.has("customer") || kinds.has("acted") ? "failed" : null;
  if (by === "customer") return kinds.has("customer") ? "unknown" : null;
  if (kinds.has("failed")) return "failed";
  return kinds.has("done") ? "succeeded" : null;
}

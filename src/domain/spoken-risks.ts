import type { Risk } from "./handoff/reasons";
import { addListsIn } from "./signals/phrase-lists";
import { sentences } from "./signals/sentences";
import type { Vocabulary } from "./signals/vocabulary";
import type { Turn } from "./ticket";

/** The turns in which the customer speaks of what a person must decide; empty without the words to tell. */
export type SpokenRisks = ReadonlyMap<Risk, readonly number[]>;

export function spokenRisks(turns: readonly Turn[], vocabulary: Vocabulary | null): SpokenRisks {
  const found = new Map<Risk, number[]>();
  if (vocabulary === null) return found;
  for (const { n, by, text } of turns) {
    if (by !== "customer") continue;
    const risks = new Set<Risk>();
    for (const { tokens } of sentences(text)) addListsIn(vocabulary.risks, tokens, risks);
    for (const risk of risks) found.set(risk, [...(found.get(risk) ?? []), n]);
  }
  return found;
}

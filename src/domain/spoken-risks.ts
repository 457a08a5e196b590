import type { Risk } from "./handoff/reasons";
import { addListsIn, type PhraseLists } from "./signals/phrase-lists";
import { sentences } from "./signals/sentences";
import type { Turn } from "./ticket";

/** The turns in which the customer speaks of what a person must decide. */
export type SpokenRisks = ReadonlyMap<Risk, readonly number[]>;

export function spokenRisks(turns: readonly Turn[], words: PhraseLists<Risk>): SpokenRisks {
  const found = new Map<Risk, number[]>();
  for (const { n, by, text } of turns) {
    if (by !== "customer") continue;
    const risks = new Set<Risk>();
    for (const { tokens } of sentences(text)) addListsIn(words, tokens, risks);
    for (const risk of risks) found.set(risk, [...(found.get(risk) ?? []), n]);
  }
  return found;
}

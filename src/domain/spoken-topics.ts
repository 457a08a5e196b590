import { type IntentWords, intentsIn, type SpokenIntent } from "./conversation/spoken-intents";
import type { Risk } from "./handoff/reasons";
import { addListsIn } from "./signals/phrase-lists";
import { sentences } from "./signals/sentences";
import type { Vocabulary } from "./signals/vocabulary";
import type { SpokenRisks } from "./spoken-risks";
import type { Turn } from "./ticket";

export type SpokenTopics = Readonly<{
  /** In the whole conversation. */
  spokenRisks: SpokenRisks;
  /** In the turns that led to the handoff, by the policy's own words. */
  spokenIntents: readonly SpokenIntent[];
}>;

/** What the customer speaks of, with the turns. Taking a turn apart is most of the work: each is taken apart once. */
export function spokenTopics(
  turns: readonly Turn[],
  led: ReadonlySet<number>,
  { risks, intents, lists }: Vocabulary,
): SpokenTopics {
  const byRisk = new Map<Risk, number[]>();
  const byIntent = new Map<IntentWords, number[]>();
  for (const { n, by, text } of turns) {
    if (by !== "customer") continue;
    const said = sentences(text);
    const found = new Set<Risk>();
    for (const { tokens } of said) addListsIn(risks, tokens, found);
    for (const risk of found) byRisk.set(risk, [...(byRisk.get(risk) ?? []), n]);
    if (!led.has(n)) continue;
    for (const one of intentsIn(said, intents, lists.unwanted))
      byIntent.set(one, [...(byIntent.get(one) ?? []), n]);
  }
  const spokenIntents = [...byIntent].map(([{ intent }, where]) => ({ intent, turns: where }));
  return { spokenRisks: byRisk, spokenIntents };
}

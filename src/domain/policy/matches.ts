import { intent as foldedIntent, foldedName } from "../handoff/normalise";
import type { ReasonCode, Risk } from "../handoff/reasons";
import type { Named, Priority, TicketField } from "../ticket";
import type { When } from "./document";

/** What rules look at. Null and empty are "not known", which no condition accepts. */
export type RuleFacts = Readonly<{
  intent: string | null;
  reason: ReasonCode | null;
  risks: readonly Risk[];
  tags: readonly string[];
  channel: string | null;
  language: string | null;
  brand: Named | null;
  form: Named | null;
  tier: string | null;
  priority: Priority | null;
  confidence: number | null;
  fields: readonly TicketField[];
}>;

/** Whether every condition given holds; none given holds for all. */
export function matches(when: When, facts: RuleFacts): boolean {
  return (
    anyOf(when.intent, facts.intent === null ? [] : [facts.intent], foldedIntent) &&
    anyOf(when.reason, facts.reason === null ? [] : [facts.reason]) &&
    anyOf(when.risk, facts.risks) &&
    anyOf(when.tag, facts.tags) &&
    anyOf(when.channel, facts.channel === null ? [] : [facts.channel]) &&
    anyOf(when.language, languages(facts.language)) &&
    anyOf(when.brand, namesOf(facts.brand)) &&
    anyOf(when.form, namesOf(facts.form)) &&
    anyOf(when.tier, facts.tier === null ? [] : [facts.tier]) &&
    anyOf(when.priority, facts.priority === null ? [] : [facts.priority]) &&
    fieldsHold(when.field, facts.fields) &&
    confidenceHolds(when.confidence, facts.confidence)
  );
}

/** Whether an intent is one of these, a trailing `*` being any ending. */
export const isIntentOf = (patterns: readonly string[], intent: string): boolean =>
  anyOf(patterns, [intent], foldedIntent);

function anyOf(
  wanted: readonly string[] | undefined,
  actual: readonly string[],
  fold: (text: string) => string = foldedName,
): boolean {
  if (wanted === undefined) return true;
  const values = actual.map(fold);
  return wanted.some((pattern) => {
    if (!pattern.endsWith("*")) return values.includes(fold(pattern));
    const prefix = fold(pattern.slice(0, -1));
    return values.some((value) => value.startsWith(prefix));
  });
}

/** `pt-BR` is also `pt`: a rule for a language holds for its regions. */
function languages(language: string | null): readonly string[] {
  if (language === null) return [];
  const [base] = language.split(/[-_]/);
  return base === undefined || base === language ? [language] : [language, base];
}

const namesOf = (named: Named | null): readonly string[] =>
  named === null ? [] : [named.id, ...(named.name === null ? [] : [named.name])];

function fieldsHold(wanted: When["field"], fields: readonly TicketField[]): boolean {
  return Object.entries(wanted ?? {}).every(([id, values]) => {
    const value = fields.find((field) => field.id === id)?.value ?? null;
    const actual = typeof value === "object" ? (value ?? []) : [String(value)];
    return anyOf(values, actual);
  });
}

function confidenceHolds(wanted: When["confidence"], confidence: number | null): boolean {
  if (wanted === undefined) return true;
  if (confidence === null) return false;
  return confidence >= (wanted.min ?? 0) && confidence <= (wanted.max ?? 1);
}

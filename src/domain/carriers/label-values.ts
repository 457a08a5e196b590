import { valueKey } from "../handoff/folded-key";
import type { Attempt, HandoffValues, KnownField, Outcome } from "../handoff/handoff";
import { outcome } from "../handoff/normalise";
import { present } from "../handoff/payload-values";
import type { ReadingProblem } from "../handoff/provenance";
import { shorten } from "../handoff/shorten";
import { hasPlaceholder, isLeftover, isRedacted } from "../handoff/templates";
import { type LabelLine, labelMeaning } from "./note-labels";
import { readerOf } from "./values-by-name";

export type LabelValues = Readonly<{
  values: HandoffValues;
  problems: readonly ReadingProblem[];
  known: number;
}>;

/** Longest text that is a collected value and not a paragraph. */
const VALUE_LENGTH = 200;

/**
 * The labelled lines of a note as handoff values. Known labels give their value, others are what the bot
 * collected; `known` counts the known ones, by which a note of labels is told from a sentence with a colon.
 * A line the bot's template left empty is named and gives nothing.
 */
export function labelValues(lines: readonly LabelLine[]): LabelValues {
  const problems: ReadingProblem[] = [];
  const values: HandoffValues[] = [];
  const fields: KnownField[] = [];
  let known = 0;
  for (const { label, value } of lines) {
    const name = labelMeaning(label);
    if (name !== null) known += 1;
    if (isRedacted(value)) continue;
    if (isLeftover(value) || hasPlaceholder(value) || value.split(" ").every(isLeftover)) {
      problems.push({ path: label, code: "template_leftover", facts: { was: shorten(value) } });
      continue;
    }
    const reader = name === null ? undefined : readerOf(name);
    if (name === "attempts") values.push(present({ attempts: attemptsOf(value) }));
    else if (name === "collected") fields.push(...collectedOf(value));
    else if (reader !== undefined) values.push(reader(value) ?? {});
    else if (name !== "" && value.length <= VALUE_LENGTH) fields.push(field(name ?? label, label, value));
    if (name === "email") values.push({ email: value });
  }
  return { values: { ...Object.assign({}, ...values), ...present({ fields }) }, problems, known };
}

const field = (key: string, label: string, value: string): KnownField => ({
  key: valueKey(key),
  label,
  value,
  by: "bot",
  verified: false,
});

/** Words of an outcome at an attempt's end, in the languages of the labels. */
const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  [
    "declined",
    /\b(?:declined|refused|abgelehnt|refusée?|rechazad[ao]|recusad[ao]|rifiutat[ao]|geweigerd)\b|拒否|辞退/i,
  ],
  ["failed", /\b(?:failed|error|fehlgeschlagen|échoué|fallid[ao]|falló|falhou|fallit[ao]|mislukt)\b|失敗/i],
  [
    "succeeded",
    /\b(?:succeeded|successful|ok|done|erfolgreich|réussie?|exitos[ao]|sucesso|riuscit[ao]|gelukt)\b|成功/i,
  ],
];

/** `Created document: failed (Error). Sent label: ok.` as attempts; a part without an outcome is none. */
function attemptsOf(text: string): readonly Attempt[] {
  return text
    .split(/[.;。]\s{0,5}|\n/)
    .map((part) => part.trim())
    .flatMap((part): readonly Attempt[] => {
      const found = OUTCOMES.find(([, words]) => words.test(part));
      const outcomeOf = found?.[0] ?? outcome(part.split(":").at(-1));
      if (part === "" || !outcomeOf) return [];
      const action = part.split(/[:：(（]/)[0]?.trim() ?? part;
      return [
        {
          action,
          outcome: outcomeOf,
          at: null,
          error: /[(（]([^()（）]{1,120})[)）]/.exec(part.slice(action.length))?.[1] ?? null,
        },
      ];
    });
}

/** `email a@b.c, code X1`: key and value, separated by commas. */
function collectedOf(text: string): readonly KnownField[] {
  return text.split(/[,;]\s{0,5}/).flatMap((part) => {
    const [key = "", ...rest] = part.trim().split(/[\s:=]+/);
    const value = rest.join(" ");
    return key === "" || value === "" ? [] : [field(key, key, value)];
  });
}

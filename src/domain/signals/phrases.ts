import { sentences } from "./sentences";

/** Words that may stand between two parts of a phrase joined by `*`. */
const WIDEST_GAP = 3;

type Part = Readonly<{ kind: "gap" }> | Readonly<{ kind: "words"; anyOf: readonly (readonly string[])[] }>;
type Phrase = Readonly<{ parts: readonly Part[]; whole: boolean }>;

/** Phrases by how they begin, so that a sentence is read once however many phrases there are. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Phrases as plain text, made ready to be found. `a|b` is either word, a trailing `|` makes the word optional,
 * `connect*` is a word with any ending, `*` alone is up to three words, and `=` in front means that the sentence
 * says nothing else. Case, accents and apostrophes do not matter. What holds no word is left out.
 */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const text of list) {
    const phrase = parsed(text);
    const [start] = phrase.parts;
    if (start?.kind !== "words") continue;
    for (const first of new Set(start.anyOf.flatMap((words) => words.slice(0, 1).map(beginning)))) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  }
  return byFirst;
}

/** Whether a sentence holds one of the phrases. Steps grow with its tokens, not with the number of phrases. */
export function holds(known: Phrases, tokens: readonly string[]): boolean {
  return tokens.some((_, at) => startsAt(known, tokens, at));
}

/** Whether one of the phrases stands at the beginning. */
export const beginsWith = (known: Phrases, tokens: readonly string[]): boolean => startsAt(known, tokens, 0);

function startsAt(known: Phrases, tokens: readonly string[], at: number): boolean {
  const candidates = known.get(beginning(tokens[at] ?? "")) ?? [];
  return candidates.some(({ parts, whole }) => {
    if (whole && at > 0) return false;
    const ends = endsOf(parts, tokens, at);
    return whole ? ends.has(tokens.length) : ends.size > 0;
  });
}

/** All places at which the parts can end: a set, so that many gaps cost their sum and not their product. */
function endsOf(parts: readonly Part[], tokens: readonly string[], from: number): ReadonlySet<number> {
  let places = new Set([from]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const place of places) {
      for (const end of part.kind === "gap"
        ? gapEnds(place, tokens.length)
        : wordEnds(part.anyOf, tokens, place)) {
        next.add(end);
      }
    }
    places = next;
  }
  return places;
}

const gapEnds = (place: number, length: number): readonly number[] =>
  Array.from({ length: Math.min(WIDEST_GAP, length - place) + 1 }, (_, skipped) => place + skipped);

const wordEnds = (anyOf: readonly (readonly string[])[], tokens: readonly string[], place: number) =>
  anyOf
    .filter((words) => words.every((word, offset) => isWord(word, tokens[place + offset])))
    .map((words) => place + words.length);

function isWord(word: string, token = ""): boolean {
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}

/** The part of a word that is always spelled out: no ending may be left open before the second letter. */
const beginning = (word: string): string => word.replace("*", "").slice(0, 2);

function parsed(text: string): Phrase {
  const whole = text.startsWith("=");
  const parts = (whole ? text.slice(1) : text)
    .split(" ")
    .filter((part) => part !== "")
    .map(partOf)
    .filter((part) => part.kind === "gap" || part.anyOf.some((words) => words.length > 0));
  return { parts, whole };
}

function partOf(text: string): Part {
  if (text === "*") return { kind: "gap" };
  return { kind: "words", anyOf: text.split("|").map(wordsOf) };
}

function wordsOf(text: string): readonly string[] {
  const words = sentences(text).flatMap(({ tokens }) => tokens);
  const last = words.at(-1) ?? "";
  return text.endsWith("*") && last.length > 1 ? [...words.slice(0, -1), `${last}*`] : words;
}

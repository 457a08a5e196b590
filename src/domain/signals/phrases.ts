import { sentences } from "./sentences";

/** Words that may stand between two parts of a phrase joined by `*`. */
const WIDEST_GAP = 3;

/** Letters of a word that are always spelled out: no ending may be left open before them. */
const SPELLED_OUT = 2;

/** Words and gaps of the longest phrase: more is a sentence, and no two people say the same one. */
const MOST_PARTS = 12;

type Part = Readonly<{ kind: "gap" }> | Readonly<{ kind: "words"; anyOf: readonly (readonly string[])[] }>;
/** `words` where the phrase can be said in one way only, as most can. */
export type Phrase = Readonly<{ parts: readonly Part[]; whole: boolean; words: readonly string[] | null }>;

type Index = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases by how they begin, so that a sentence is read once however many phrases there are. */
export type Phrases = Readonly<{
  byWord: Index;
  /** Those that begin with an open word, by its letters that are spelled out; `initials` are the first of them. */
  byLetters: Index;
  initials: ReadonlySet<string>;
}>;

/**
 * Phrases as plain text, made ready to be found. `a|b` is either word, a trailing `|` makes the word optional,
 * `connect*` is a word with any ending, `*` alone is up to three words, and `=` in front means that the sentence
 * says nothing else. Case, accents and apostrophes do not matter. What holds no word, and what has more than
 * twelve words and gaps, is left out.
 */
export function phrases(list: readonly string[]): Phrases {
  const byWord = new Map<string, Phrase[]>();
  const byLetters = new Map<string, Phrase[]>();
  for (const text of list) {
    const phrase = parsed(text);
    if (phrase.parts.length > MOST_PARTS) continue;
    for (const first of new Set(firstWords(phrase.parts))) {
      const [index, key] = first.endsWith("*") ? [byLetters, lettersOf(first)] : [byWord, first];
      index.set(key, [...(index.get(key) ?? []), phrase]);
    }
  }
  return { byWord, byLetters, initials: new Set([...byLetters.keys()].map((letters) => letters.charAt(0))) };
}

/** Whether a sentence holds one of the phrases. Steps grow with its tokens, not with the number of phrases. */
export function holds(known: Phrases, tokens: readonly string[]): boolean {
  return tokens.some((_, at) => startsAt(known, tokens, at));
}

/** Whether one of the phrases stands at the beginning. */
export const beginsWith = (known: Phrases, tokens: readonly string[]): boolean => startsAt(known, tokens, 0);

function startsAt(known: Phrases, tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  if (isOneOf(known.byWord.get(token), tokens, at)) return true;
  return known.initials.has(token.charAt(0)) && isOneOf(known.byLetters.get(lettersOf(token)), tokens, at);
}

function isOneOf(candidates: readonly Phrase[] | undefined, tokens: readonly string[], at: number): boolean {
  return candidates?.some((phrase) => standsAt(phrase, tokens, at)) ?? false;
}

/** Whether a phrase stands in a sentence from its token `at` on. */
export function standsAt({ parts, whole, words }: Phrase, tokens: readonly string[], at: number): boolean {
  if (whole && at > 0) return false;
  if (words !== null) return (!whole || tokens.length === words.length) && areWords(words, tokens, at);
  const ends = endsOf(parts, tokens, at);
  return whole ? ends.includes(tokens.length) : ends.some((end) => end > at);
}

/** All places at which the parts can end, each once, so that many gaps cost their sum and not their product. */
function endsOf(parts: readonly Part[], tokens: readonly string[], from: number): readonly number[] {
  let places: readonly number[] = [from];
  for (const part of parts) {
    places = part.kind === "gap" ? afterGap(places, tokens.length) : afterWords(part.anyOf, tokens, places);
    if (places.length === 0) break;
  }
  return places;
}

const NOWHERE: readonly number[] = [];

function afterGap(places: readonly number[], length: number): readonly number[] {
  const next = new Set<number>();
  for (const place of places) {
    for (let end = place; end <= Math.min(place + WIDEST_GAP, length); end++) next.add(end);
  }
  return [...next];
}

/** Most words do not stand where they are looked for, and that must cost nothing. */
function afterWords(
  anyOf: readonly (readonly string[])[],
  tokens: readonly string[],
  places: readonly number[],
): readonly number[] {
  let next = NOWHERE;
  for (const place of places) {
    for (const words of anyOf) {
      const end = place + words.length;
      if (areWords(words, tokens, place) && !next.includes(end)) next = [...next, end];
    }
  }
  return next;
}

function areWords(words: readonly string[], tokens: readonly string[], at: number): boolean {
  return words.every((word, offset) => isWord(word, tokens[at + offset]));
}

/** The words a phrase may begin with: those of its first part and, as long as a part may be absent, of the next. */
function firstWords([start, ...others]: readonly Part[]): readonly string[] {
  if (start?.kind !== "words") return [];
  const first = start.anyOf.flatMap((words) => words.slice(0, 1));
  return start.anyOf.some((words) => words.length === 0) ? [...first, ...firstWords(others)] : first;
}

function isWord(word: string, token = ""): boolean {
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}

/** The letters under which open words are found. */
export const lettersOf = (word: string): string => word.slice(0, SPELLED_OUT);

function parsed(text: string): Phrase {
  const whole = text.startsWith("=");
  const parts = (whole ? text.slice(1) : text)
    .split(" ")
    .filter((part) => part !== "")
    .map(partOf)
    .filter((part) => part.kind === "gap" || part.anyOf.some((words) => words.length > 0));
  return { parts, whole, words: onlyWords(parts) };
}

function onlyWords(parts: readonly Part[]): readonly string[] | null {
  const words: string[] = [];
  for (const part of parts) {
    const [only, other] = part.kind === "words" ? part.anyOf : [];
    if (only === undefined || other !== undefined) return null;
    words.push(...only);
  }
  return words.length > 0 ? words : null;
}

function partOf(text: string): Part {
  if (text === "*") return { kind: "gap" };
  return { kind: "words", anyOf: text.split("|").map(wordsOf) };
}

function wordsOf(text: string): readonly string[] {
  const words = sentences(text).flatMap(({ tokens }) => tokens);
  const last = words.at(-1) ?? "";
  return text.endsWith("*") && last.length >= SPELLED_OUT ? [...words.slice(0, -1), `${last}*`] : words;
}

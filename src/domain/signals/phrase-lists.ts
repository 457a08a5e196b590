import { lettersOf, type Phrase, type Phrases, standsAt } from "./phrases";

type Listed<Name> = Readonly<{ name: Name; phrase: Phrase }>;
type Index<Name> = ReadonlyMap<string, readonly Listed<Name>[]>;

/** Several lists of phrases in one index, so that a sentence is read once for all of them. */
export type PhraseLists<Name extends string> = Readonly<{
  byWord: Index<Name>;
  byLetters: Index<Name>;
  initials: ReadonlySet<string>;
}>;

/** The named lists, made ready to be searched together. */
export function phraseLists<Name extends string>(
  lists: readonly (readonly [name: Name, phrases: Phrases])[],
): PhraseLists<Name> {
  return {
    byWord: joined(lists.map(([name, { byWord }]) => [name, byWord])),
    byLetters: joined(lists.map(([name, { byLetters }]) => [name, byLetters])),
    initials: new Set(lists.flatMap(([, { initials }]) => [...initials])),
  };
}

/** Adds the lists of which a sentence holds a phrase to those already found; `but` is not looked for. */
export function addListsIn<Name extends string>(
  known: PhraseLists<Name>,
  tokens: readonly string[],
  found: Set<Name>,
  but?: Name,
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const listed = known.byWord.get(token);
    if (listed !== undefined) addThoseAt(listed, tokens, at, found, but);
    const open = known.initials.has(token.charAt(0)) ? known.byLetters.get(lettersOf(token)) : undefined;
    if (open !== undefined) addThoseAt(open, tokens, at, found, but);
  }
}

function addThoseAt<Name extends string>(
  listed: readonly Listed<Name>[],
  tokens: readonly string[],
  at: number,
  found: Set<Name>,
  but: Name | undefined,
): void {
  for (const { name, phrase } of listed) {
    if (name !== but && !found.has(name) && standsAt(phrase, tokens, at)) found.add(name);
  }
}

function joined<Name>(indexes: readonly (readonly [Name, Phrases["byWord"]])[]): Index<Name> {
  const all = new Map<string, Listed<Name>[]>();
  for (const [name, index] of indexes) {
    for (const [key, phrases] of index) {
      all.set(key, [...(all.get(key) ?? []), ...phrases.map((phrase) => ({ name, phrase }))]);
    }
  }
  return all;
}

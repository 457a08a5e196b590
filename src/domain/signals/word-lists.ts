import { type PhraseLists, phraseLists } from "./phrase-lists";
import { type Phrases, phrases } from "./phrases";
import { de } from "./words/de";
import { en } from "./words/en";
import { es } from "./words/es";
import { fr } from "./words/fr";
import { it } from "./words/it";
import { ja } from "./words/ja";
import { LIST_NAMES, type ListName, TOLD_LISTS, type ToldList, type WordList } from "./words/list-names";
import { nl } from "./words/nl";
import { pt } from "./words/pt";

/** Our own lists by language; a policy may replace any of them, or add a language. */
export const LANGUAGES: Readonly<Record<string, WordList>> = { de, en, es, fr, it, ja, nl, pt };

/** The policy's `words`: language, then list, then phrases. */
export type PolicyWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Each list over all languages at once: nobody has to guess a language, and a customer may change it. And once more
 * together, as they are searched: what a customer says anywhere in a sentence, what a bot says, and what it says
 * where it hands over.
 */
export type WordLists = Readonly<Record<ListName, Phrases>> &
  Readonly<{ customer: PhraseLists<ListName>; bot: PhraseLists<ListName>; told: PhraseLists<ToldList> }>;

/**
 * The lists in force: ours, with every list the policy gives for a language in place of ours, an empty one
 * included. `pt-BR` stands for `pt`, and a language we do not know is added. List names that do not exist
 * change nothing. It costs more than reading a conversation does: call it once per policy, not once per ticket.
 */
export function wordLists(policyWords: PolicyWords = {}): WordLists {
  const given = new Map(Object.entries(policyWords).map(([language, lists]) => [primary(language), lists]));
  const languages = new Set([...Object.keys(LANGUAGES), ...given.keys()]);
  const merged = (list: ListName) =>
    [...languages].flatMap(
      (language) => own(given.get(language), list) ?? own(LANGUAGES, language)?.[list] ?? [],
    );
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, phrases(merged(list))])) as Record<
    ListName,
    Phrases
  >;
  const only = <Name extends ListName>(...names: readonly Name[]) =>
    phraseLists(names.map((name) => [name, lists[name]]));
  return {
    ...lists,
    customer: only<ListName>("asks", "refusals", "thanks"),
    bot: only<ListName>("helped", "fallbacks", "announcements"),
    told: only(...TOLD_LISTS),
  };
}

export const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? "";

/** A language or list named like something every object has (`constructor`) is still only a name. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

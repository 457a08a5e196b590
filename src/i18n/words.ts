import { LocalizedStringDictionary, LocalizedStringFormatter } from "@internationalized/string";
import { type Direction, directionOf, isolated } from "./direction";
import { createFormats, type Formats } from "./formats";
import { englishMessages, type MessageArgs, type MessageKey, type Messages } from "./messages";

/** What a screen needs to speak one language. */
export type Words = Readonly<{
  /** The language of the sentences, for `lang`; direction follows it. */
  language: string;
  dir: Direction;
  t(key: MessageKey, args?: MessageArgs): string;
  /** The sentence for an open set (`known`, `order_id`), or null where there is none for this member. */
  named(set: string, member: string, args?: MessageArgs): string | null;
  formats: Formats;
  /** The same words and more of them; those that are here already stay. */
  with(more: Messages): Words;
}>;

/**
 * The words of one language, with numbers and times as the agent's locale writes them when that is a
 * region of the same language. A sentence missing from `messages` is said in English.
 */
export function createWords(language: string, messages: Messages, agentLocale: string = language): Words {
  const dir = directionOf(language);
  const known: Messages = { ...englishMessages, ...messages };
  const dictionary = new LocalizedStringDictionary({ [language]: known }, language);
  const formatter = new LocalizedStringFormatter(language, dictionary);
  const t: Words["t"] = (key, args = {}) => formatter.format(key, isolatedArgs(args, dir));
  return {
    language,
    dir,
    t,
    named(set, member, args) {
      const key = `${set}.${member}`;
      return isKeyOf(known, key) ? t(key, args) : null;
    },
    formats: createFormats(sameLanguage(agentLocale, language) ? agentLocale : language),
    with: (more) => createWords(language, { ...more, ...messages }, agentLocale),
  };
}

const isKeyOf = (known: Messages, key: string): key is MessageKey => Object.hasOwn(known, key);

export const englishWords: Words = createWords("en", englishMessages);

function isolatedArgs(args: MessageArgs, dir: Direction): Record<string, string | number> {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "string" ? isolated(value, dir) : value,
  ]);
  return Object.fromEntries(entries);
}

function sameLanguage(one: string, other: string): boolean {
  return one.toLowerCase().split(/[-_]/)[0] === other.toLowerCase().split("-")[0];
}

import type { SettingsProblem } from "../domain/policy/read-policy";

type Facts = SettingsProblem["facts"];

/** What is wrong, for a terminal; `{name}` stands for the fact of that name. The screens have words of their own. */
const SENTENCES: Readonly<Record<string, string>> = {
  too_long: "longer than {most} characters",
  not_json: "no valid JSON, see line {line}, column {column}",
  unknown_key: "there is no such key",
  not_one_of: "must be one of: {allowed}",
  too_big: "at most {most}",
  too_small: "at least {least}",
  not_a_group: "must be a group's name or its id",
  wrong_type: "must be of type {expected}",
  unknown_queue: 'queue "{queue}" is not in queues',
  double_id: 'the id "{id}" is used twice',
  not_a_field_id: '"{was}" is no field id, which is a number',
  not_a_name: '"{was}" does not begin with a name: write what=field id',
  not_an_author: '"{was}" is neither a user id nor an e-mail address',
  prefix_empty: "the prefix is empty",
  prefix_too_long: '"{was}" is too long',
  prefix_not_a_slug: '"{was}" may hold small letters, digits and single underscores only',
  prefix_taken: '"{was}" begins the tags of a ticket field',
};

/** `policy rules[0].then.queue: queue "biling" is not in queues. Did you mean "billing"?` */
export function problemInWords({ setting, path, code, facts }: SettingsProblem): string {
  const place = path === "" ? setting : `${setting} ${path}`;
  const sentence = filled(SENTENCES[code] ?? `not valid (${code})`, facts);
  const hint = facts.suggestion === undefined ? "" : `. Did you mean "${facts.suggestion}"?`;
  return `${place}: ${sentence}${hint}`;
}

const filled = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?"));

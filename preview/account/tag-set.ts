import type { RecordProblems } from "./errors";
import type { Knobs } from "./knobs";

/** How a request changes a tag set. The verb decides: PUT adds, POST sets, DELETE removes. */
export type TagChange = Readonly<{ kind: "add" | "remove" | "set"; tags: readonly string[] }>;

/** Letters and digits of any script, and what public apps were seen to store in tags. */
const PLAIN = /^[a-z0-9_]+$/;
const DROPPED = /[^\p{L}\p{N}_\-/:.#]/gu;

/** The tags as they would be stored: knob `tagNormalisation` says how. Without doubles and empty ones. */
export function normalizeTags(tags: readonly string[], knobs: Knobs): readonly string[] {
  if (knobs.tagNormalisation === "off" || tags.every((tag) => PLAIN.test(tag))) return unique(tags);
  const parts = tags.flatMap((tag) => tag.toLowerCase().split(/[\s,]+/));
  return unique(parts.map((part) => part.replaceAll(DROPPED, "")).filter((part) => part !== ""));
}

/** The set after a change; the order of what stays is kept. */
export function changeTags(tags: readonly string[], change: TagChange): readonly string[] {
  switch (change.kind) {
    case "set":
      return unique(change.tags);
    case "add":
      return unique([...tags, ...change.tags]);
    case "remove":
      return tags.filter((tag) => !change.tags.includes(tag));
  }
}

export const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag) => other.includes(tag));

/** The order in which tags are answered: knob `tagOrder`. */
export const orderTags = (tags: readonly string[], knobs: Knobs): readonly string[] =>
  knobs.tagOrder === "sorted" ? [...tags].sort() : tags;

/** What is wrong with a ticket's tags as they would stand, by knobs `tagLength` and `tagsTogether`; empty when nothing is. */
export function tagProblems(tags: readonly string[], knobs: Knobs): RecordProblems {
  const long = tags.find((tag) => knobs.tagLength > 0 && tag.length > knobs.tagLength);
  if (long !== undefined) {
    return problem(`Tags: "${long.slice(0, 40)}…" is too long (maximum is ${knobs.tagLength} characters)`);
  }
  const together = tags.join(" ").length;
  const limit = knobs.tagsTogether;
  return limit > 0 && together > limit ? problem(`Tags: are too long (maximum is ${limit} characters)`) : {};
}

const problem = (description: string): RecordProblems => ({ tags: [{ description, error: "ValueTooLong" }] });

const unique = (tags: readonly string[]): readonly string[] => [...new Set(tags)];

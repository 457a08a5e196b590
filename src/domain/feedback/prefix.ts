/** What every tag of ours begins with where the admin set nothing. */
export const DEFAULT_PREFIX = "handoff_feedback";

/** The longest thing after `<prefix>__` is `bot__` and a vendor of 24 characters; a tag has 64 at most. */
const PREFIX_LENGTH = 32;

/** One word or several joined by single underscores: `__` is what separates the parts of a tag. */
export const SLUG = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

export type PrefixCheck =
  | Readonly<{ kind: "ok"; prefix: string }>
  | Readonly<{ kind: "refused"; problem: "empty" | "too_long" | "not_a_slug"; prefix: string }>
  | Readonly<{ kind: "refused"; problem: "taken"; prefix: string; tags: readonly string[] }>;

/**
 * Whether a prefix from the settings may head our tags. `fieldTags` are the option tags of dropdowns and
 * multi-selects and the tags of checkboxes: in Zendesk such a tag IS the field's value, so removing one
 * that looks like ours would change the field, and the prefix is refused. Single underscores only, so
 * that no prefix can be read as another prefix and a vendor (`x` and `x__bot`).
 */
export function checkPrefix(typed: string, fieldTags: readonly string[] = []): PrefixCheck {
  const prefix = typed.trim();
  if (prefix === "") return { kind: "refused", problem: "empty", prefix };
  if (prefix.length > PREFIX_LENGTH) return { kind: "refused", problem: "too_long", prefix };
  if (!SLUG.test(prefix)) return { kind: "refused", problem: "not_a_slug", prefix };
  const tags = fieldTags.filter((tag) => tag.startsWith(`${prefix}__`));
  if (tags.length > 0) return { kind: "refused", problem: "taken", prefix, tags };
  return { kind: "ok", prefix };
}

import { isReasonCode } from "../handoff/reasons";
import { FLAG_REASONS, type Flag } from "./flags";
import { SLUG } from "./prefix";

/** Zendesk publishes no limit for one tag; short tags of plain letters survive its normalisation. */
export const TAG = /^[a-z0-9_]{1,64}$/;

const VENDOR_LENGTH = 24;

/**
 * What a flag's tags are made of besides the flag. `bot` and `why` come from a bot's payload, so neither
 * is trusted: a vendor becomes a tag only if it is one of `vendors`, a reason only if it is one of the
 * contract's codes. Anything else gets no tag.
 */
export type FlagTagging = Readonly<{
  prefix: string;
  bot?: string | null;
  why?: string | null;
  vendors?: readonly string[];
}>;

/** What our tags on a ticket say; `contradictory` where they are not what one flag would have written. */
export type FlagReading = Readonly<{ flag: Flag | null; tags: readonly string[]; contradictory: boolean }>;

/**
 * The whole set of our tags that one flag stands for, in a fixed order: verdict, reasons in the order of
 * FLAG_REASONS, bot, reason code. No flag is no tag. A bad flag without a reason is tagged `other`, since
 * a bad one has at least one reason.
 */
export function flagTags(flag: Flag | null, tagging: FlagTagging): readonly string[] {
  if (flag === null) return [];
  return [...wordsOf(flag), ...contextOf(tagging)].map((word) => `${tagging.prefix}__${word}`);
}

/**
 * The flag that a ticket's tags hold. Rule for tags that contradict each other: any word of complaint
 * outweighs praise, so `bad` or a reason beside `good` reads as bad, and `bad` alone as bad for `other`;
 * a wrongly kept complaint is seen and undone, a wrongly kept praise is never looked at again.
 */
export function readFlag(tags: readonly string[], prefix: string): FlagReading {
  const ours = [...new Set(oursIn(tags, prefix))].sort();
  const has = (word: string) => ours.includes(`${prefix}__${word}`);
  const reasons = FLAG_REASONS.filter(has);
  if (has("bad") || reasons.length > 0) {
    const flag: Flag = { verdict: "bad", reasons: reasons.length > 0 ? reasons : ["other"] };
    return { flag, tags: ours, contradictory: has("good") || !has("bad") || reasons.length === 0 };
  }
  if (has("good")) return { flag: { verdict: "good" }, tags: ours, contradictory: false };
  return { flag: null, tags: ours, contradictory: ours.length > 0 };
}

/**
 * Whether a tag belongs to the closed set that Baton writes under this prefix. Only such a tag is ever
 * written or removed: `<prefix>__anything_else` is somebody else's, even with our prefix.
 */
export function isOurs(tag: string, prefix: string): boolean {
  if (!tag.startsWith(prefix) || !tag.startsWith("__", prefix.length) || !TAG.test(tag)) return false;
  const word = tag.slice(prefix.length + 2);
  if (WORDS.has(word)) return true;
  if (word.startsWith("why__")) return isReasonCode(word.slice("why__".length));
  return word.startsWith("bot__") && isVendorSlug(word.slice("bot__".length));
}

export const oursIn = (tags: readonly string[], prefix: string): readonly string[] =>
  tags.filter((tag) => isOurs(tag, prefix));

/**
 * The first tag that is headed by our prefix and is none of ours: something else on this account uses the prefix,
 * another app or a field, whose tags are then equal to ours one day. Null where there is none.
 */
export function strangeTag(tags: readonly string[], prefix: string): string | null {
  return tags.find((tag) => tag.startsWith(`${prefix}__`) && !isOurs(tag, prefix)) ?? null;
}

/** Whether two flags say the same, whatever the order of their reasons. */
export function sameFlag(a: Flag | null, b: Flag | null): boolean {
  return (a === null ? "" : wordsOf(a).join()) === (b === null ? "" : wordsOf(b).join());
}

function wordsOf(flag: Flag): readonly string[] {
  if (flag.verdict === "good") return ["good"];
  const reasons = FLAG_REASONS.filter((reason) => flag.reasons.includes(reason));
  return ["bad", ...(reasons.length > 0 ? reasons : ["other"])];
}

function contextOf({ bot, why, vendors = [] }: FlagTagging): readonly string[] {
  const words: string[] = [];
  if (bot && vendors.includes(bot) && isVendorSlug(bot)) words.push(`bot__${bot}`);
  if (why && isReasonCode(why)) words.push(`why__${why}`);
  return words;
}

const WORDS: ReadonlySet<string> = new Set(["good", "bad", ...FLAG_REASONS]);

const isVendorSlug = (text: string): boolean => text.length <= VENDOR_LENGTH && SLUG.test(text);

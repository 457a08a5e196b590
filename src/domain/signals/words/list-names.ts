/**
 * The lists a language has. The customer's: `asks` for a human, `refusals` of an answer, a bare `no`, `thanks` and
 * other politeness, that something is `unwanted`. The bot's: `helped` (asks whether an answer was the right one), `fallbacks` (did not
 * understand, has no answer), `announcements` (hands over). And what it says where it hands over: `why`, what
 * comes `next`, how long the `wait` is.
 */
export const LIST_NAMES = [
  "asks",
  "refusals",
  "no",
  "thanks",
  "helped",
  "fallbacks",
  "announcements",
  "why",
  "next",
  "wait",
  "unwanted",
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Those that are looked for only in the bot's words at the handoff. */
export const TOLD_LISTS = ["why", "next", "wait"] as const satisfies readonly ListName[];
export type ToldList = (typeof TOLD_LISTS)[number];

/** Phrases in the notation of `phrases`. */
export type WordList = Readonly<Record<ListName, readonly string[]>>;

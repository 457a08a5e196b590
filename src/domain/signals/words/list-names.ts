/**
 * The lists a language has. The customer's: `asks` for a human, `refusals` of an answer, a bare `no`, `thanks` and
 * other politeness. The bot's: `helped` (asks whether an answer was the right one), `fallbacks` (did not
 * understand, has no answer), `announcements` (hands over).
 */
export const LIST_NAMES = [
  "asks",
  "refusals",
  "no",
  "thanks",
  "helped",
  "fallbacks",
  "announcements",
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Phrases in the notation of `phrases`. */
export type WordList = Readonly<Record<ListName, readonly string[]>>;

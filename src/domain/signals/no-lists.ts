import { phraseLists } from "./phrase-lists";
import { phrases } from "./phrases";
import type { WordLists } from "./word-lists";

const NONE = phrases([]);

/** No words at all: signals then rest on structure alone. */
export const NO_LISTS: WordLists = {
  asks: NONE,
  refusals: NONE,
  no: NONE,
  thanks: NONE,
  helped: NONE,
  fallbacks: NONE,
  announcements: NONE,
  why: NONE,
  next: NONE,
  wait: NONE,
  unwanted: NONE,
  customer: phraseLists([]),
  bot: phraseLists([]),
  told: phraseLists([]),
};

import { type Phrases, phrases } from "./phrases";
import type { WordLists } from "./word-lists";
import { LIST_NAMES, type ListName } from "./words/list-names";

/** No words at all: signals then rest on structure alone. */
export const NO_LISTS: WordLists = Object.fromEntries(
  LIST_NAMES.map((list) => [list, phrases([])]),
) as Record<ListName, Phrases>;

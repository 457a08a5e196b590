import type { Turn } from "../ticket";
import { dueAt } from "./due-at";
import { politenessGone } from "./politeness-gone";
import { refusals } from "./refusals";
import { repeats } from "./repeats";
import type { Signals } from "./signals";
import { type SpokenTurn, spokenTurns } from "./spoken-turn";
import { stuckAt } from "./stuck-at";
import { unanswered } from "./unanswered";
import type { WordLists } from "./word-lists";
import type { ListName } from "./words/list-names";

/**
 * What the course of a conversation shows. Rests on structure (repeats, questions, who speaks when); the word
 * lists of all languages only support it, and without them `asks`, `fallbacks` and `announcements` stay empty.
 * Total, linear in the turns, and only the first 2,000 characters of a turn are read. Turns are judged by what
 * came before them, except `unanswered` and `politenessGone`, which look at the whole conversation.
 */
export function readSignals(turns: readonly Turn[], lists: WordLists): Signals {
  const spoken = spokenTurns(turns, lists);
  const saying = (list: ListName) => numbers(spoken.filter(({ says }) => says.has(list)));
  const asks = saying("asks");
  const fallbacks = saying("fallbacks");
  const announcements = saying("announcements");
  const refused = refusals(spoken);
  const customerRepeats = repeats(spoken, "customer");
  const botRepeats = repeats(spoken, "bot");
  const failed = new Set([...refused, ...fallbacks, ...numbers(customerRepeats), ...numbers(botRepeats)]);
  return {
    asks,
    refusals: refused,
    customerRepeats,
    botRepeats,
    fallbacks,
    unanswered: unanswered(spoken, new Set([...fallbacks, ...announcements, ...numbers(botRepeats)])),
    announcements,
    politenessGone: politenessGone(spoken),
    stuckAt: stuckAt(spoken, failed),
    dueAt: dueAt(spoken),
  };
}

const numbers = (turns: readonly Pick<SpokenTurn, "n">[]): readonly number[] => turns.map(({ n }) => n);

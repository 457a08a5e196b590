import { likeness, mayBeLike, numbersDiffer } from "./likeness";
import type { Repeat } from "./signals";
import type { SpokenTurn } from "./spoken-turn";

/**
 * Earlier turns of the same speaker that a turn is compared with, which keeps the work linear. A bot rightly asks
 * "Anything else?" after each matter, so only what it says again at once is a repeat.
 */
const LOOKS_BACK = { customer: 6, bot: 3, agent: 0 } as const;
/** About five words or seven characters of Japanese: a second "sounds good to me" repeats nothing. */
const LEAST_SAID = 18;
/** A question of three or four words is one already. */
const LEAST_ASKED = 12;
/** Likeness from which a turn says the same again. */
const SAME = 0.7;

/**
 * Turns of one speaker that say again what the same speaker said shortly before, each with the turn it
 * is most like (the later one where two are equally like it).
 */
export function repeats(turns: readonly SpokenTurn[], by: SpokenTurn["by"]): readonly Repeat[] {
  const own = turns.filter((turn) => turn.by === by);
  return own.flatMap((turn, at) => {
    if (turn.words.total < (turn.question ? LEAST_ASKED : LEAST_SAID)) return [];
    const [best] = own
      .slice(Math.max(0, at - LOOKS_BACK[by]), at)
      .filter(({ words }) => mayBeLike(turn.words, words, SAME) && !numbersDiffer(turn.words, words))
      .map(({ n, words }) => ({ n: turn.n, of: n, alike: likeness(turn.words, words) }))
      .filter(({ alike }) => alike >= SAME)
      .sort((a, b) => b.alike - a.alike || b.of - a.of);
    return best === undefined ? [] : [{ n: best.n, of: best.of }];
  });
}

import type { SpokenTurn } from "./spoken-turn";

/**
 * Turns in which the customer refuses what the bot answered. There must be something to refuse: the bot has
 * answered a turn of the customer. A bare "no" refuses a statement, or a question whether the answer helped; in
 * reply to any other question it is an answer. "No" followed by more than a few words corrects, and is left to
 * the list.
 */
export function refusals(turns: readonly SpokenTurn[]): readonly number[] {
  const found: number[] = [];
  let asked = false;
  let answer: SpokenTurn | null = null;
  for (const turn of turns) {
    if (turn.by === "customer") {
      if (answer !== null && refuses(turn, answer)) found.push(turn.n);
      asked = true;
    } else if (asked) {
      answer = turn.by === "bot" ? turn : null;
    }
  }
  return found;
}

/** Different words up to which a turn that begins with a no says hardly more than that. */
const BARE = 3;

function refuses(turn: SpokenTurn, answer: SpokenTurn): boolean {
  if (turn.says.has("refusals")) return true;
  if (!turn.says.has("no") || turn.words.weights.size > BARE || turn.says.has("thanks")) return false;
  return !answer.question || answer.says.has("helped");
}

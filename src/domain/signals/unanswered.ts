import type { SpokenTurn } from "./spoken-turn";

/**
 * Questions of the customer to which nobody said anything new before the customer's next message: no reply at
 * all, or only the bot's fallbacks, announcements and repeats (`empty`, by turn number). Questions sent in one go
 * share their replies. A question at the very end stays open until somebody answers.
 */
export function unanswered(turns: readonly SpokenTurn[], empty: ReadonlySet<number>): readonly number[] {
  const open: number[] = [];
  let asking: number[] = [];
  let replied = false;
  for (const { n, by, question } of turns) {
    if (by === "customer") {
      if (replied) {
        open.push(...asking);
        asking = [];
        replied = false;
      }
      if (question) asking.push(n);
    } else if (by === "agent" || !empty.has(n)) {
      asking = [];
      replied = false;
    } else {
      replied = true;
    }
  }
  return [...open, ...asking];
}

import type { SpokenTurn } from "./spoken-turn";

/** Polite turns before a change can be seen at all, and turns without one that make a change. */
const POLITE_BEFORE = 2;
const WITHOUT_SINCE = 3;

/**
 * The first turn from which a customer who had said please or thanks says neither any more: at least half of
 * what came before, and two turns, were polite, and at least the last three are not. Null where nothing changed.
 */
export function politenessGone(turns: readonly SpokenTurn[]): number | null {
  const own = turns.filter(({ by }) => by === "customer");
  const polite = own.map(({ says }) => says.has("thanks"));
  const last = polite.lastIndexOf(true);
  const times = polite.filter(Boolean).length;
  const wasPolite = times >= POLITE_BEFORE && times * 2 >= last + 1;
  const since = own.slice(last + 1);
  return wasPolite && since.length >= WITHOUT_SINCE ? (since[0]?.n ?? null) : null;
}

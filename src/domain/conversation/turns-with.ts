import type { Evidence } from "../handoff/provenance";
import type { Turn } from "../ticket";

/** Two turns are enough to believe that a value was really said. */
const MOST_TURNS = 2;

/** Letters and digits only, so that `€48.20` is found in `48.20 €` and `K 2291` in `K-2291`. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The turns in which a value stands, whatever its punctuation; none where it is too short to tell. */
export function turnsWith(value: string, turns: readonly Turn[]): readonly Evidence[] {
  const wanted = bare(value.slice(0, 200));
  if (wanted.length < 3) return [];
  return turns
    .filter(({ by, text }) => by !== "system" && bare(text.slice(0, 4_000)).includes(wanted))
    .slice(0, MOST_TURNS)
    .map(({ n }) => ({ kind: "turn", ref: String(n) }));
}

import type { Evidence } from "../handoff/provenance";
import type { Turn } from "../ticket";

/** Two turns are enough to believe that a value was really said. */
const MOST_TURNS = 2;

/** Texts of these characters are their own normal form. */
const PLAIN = /^[ -~\s]*$/;

/** Letters and digits only, so that `€48.20` is found in `48.20 €` and `K 2291` in `K-2291`. */
const bare = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize("NFKC")).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The turns in which a value stands, whatever its punctuation; none where it is too short to tell. */
export function turnsWith(value: string, turns: readonly Turn[]): readonly Evidence[] {
  const wanted = bare(value.slice(0, 200));
  if (wanted.length < 3) return [];
  const found: Evidence[] = [];
  for (const turn of turns) {
    if (turn.by !== "system" && bareText(turn).includes(wanted)) {
      found.push({ kind: "turn", ref: String(turn.n) });
      if (found.length === MOST_TURNS) break;
    }
  }
  return found;
}

/** One conversation is searched for many values; each of its texts is made bare once. */
const made = new WeakMap<Turn, string>();

function bareText(turn: Turn): string {
  const text = made.get(turn) ?? bare(turn.text.slice(0, 4_000));
  made.set(turn, text);
  return text;
}

import { turnEvidence } from "../handoff/evidence-of";
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
  const texts = bareTexts(turns);
  const found: Evidence[] = [];
  for (const [at, { n, by, text }] of turns.entries()) {
    if (by === "system") continue;
    texts[at] ??= bare(text.slice(0, 4_000));
    if (texts[at].includes(wanted)) found.push(turnEvidence(n));
    if (found.length === MOST_TURNS) break;
  }
  return found;
}

/** One conversation is searched for many values; each of its texts is made bare once, when it is first looked at. */
const made = new WeakMap<readonly Turn[], string[]>();

function bareTexts(turns: readonly Turn[]): string[] {
  const texts = made.get(turns) ?? [];
  made.set(turns, texts);
  return texts;
}

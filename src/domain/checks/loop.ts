import type { Turn } from "../ticket";
import type { Check } from "./check";

/** The same words three times: once is an answer, twice a mishap, three times a loop. */
const TIMES = 3;

const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The bot said the very same thing again and again. */
export const loop: Check = {
  name: "loop",
  facets: ["repeated"],
  check({ ticket }) {
    const said = new Map<string, Turn[]>();
    for (const turn of ticket.turns) {
      if (turn.by !== "bot") continue;
      const words = folded(turn.text.slice(0, 2_000));
      said.set(words, [...(said.get(words) ?? []), turn]);
    }
    const looped = [...said.entries()].filter(([words, turns]) => words !== "" && turns.length >= TIMES);
    return looped.map(([, turns]) => ({
      id: "loop.repeated",
      severity: "warning",
      facts: { times: turns.length },
      evidence: turns.slice(0, 5).map(({ n }) => ({ kind: "turn", ref: String(n) }) as const),
    }));
  },
};

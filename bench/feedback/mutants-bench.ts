import type { Bar, Bench } from "../bench";
import { killMutants } from "./kill-mutants";

/** The write path with one of its guards missing: some run must show it, or the guard is there for nothing. */
export const mutantsBench: Bench = { name: "mutants", run: async () => [await killed()] };

async function killed(): Promise<Bar> {
  const tried = await killMutants();
  const alive = tried.filter(({ by }) => by === null);
  return {
    name: "mutants killed",
    asked: "all, and at least 12",
    measured: `${tried.length - alive.length} of ${tried.length}`,
    holds: alive.length === 0 && tried.length >= 12,
    notes: tried.map(
      ({ name, by }) => `${by === null ? "ALIVE" : "killed"}: ${name}${by === null ? "" : ` (${by})`}`,
    ),
  };
}

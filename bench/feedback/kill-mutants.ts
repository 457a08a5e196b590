import { bundle } from "./bundle";
import { MUTANTS } from "./mutants";
import { runWorkers } from "./run-workers";

/** A mutant and the first finding that gives it away; null where it got through. */
export type Killed = Readonly<{ name: string; by: string | null }>;

/** A mutant that gets through this many seeds of every fault is alive. */
const SEEDS = 400;

/** Plays every mutant until one run fails. Two at a time, since most fall within seconds. */
export async function killMutants(): Promise<readonly Killed[]> {
  const waiting = [...MUTANTS];
  const killed: Killed[] = [];
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const worker = await bundle("sweep-worker.ts", mutant);
      const task = { firstSeed: 1, seeds: SEEDS, faults: [], enough: 1, shrinks: false };
      const { findings } = await runWorkers(worker.file, task, 1).finally(worker.remove);
      const [first] = findings;
      killed.push({
        name: mutant.name,
        by: first ? `${first.fault}, seed ${first.seed}: ${first.text}` : null,
      });
    }
  };
  await Promise.all([work(), work()]);
  return killed;
}

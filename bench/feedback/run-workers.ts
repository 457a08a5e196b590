import { Worker } from "node:worker_threads";
import type { SweepResult, SweepTask } from "./sweep";

/** How many runs are done so far, and how many findings they brought. */
export type Progress = Readonly<{ runs: number; findings: number }>;

/** Seeds a thread is given at a time: few enough that the threads end together. */
const PORTION = 50;

/**
 * Plays a task's seeds on several threads and joins what they found, in the order of the seeds. Ends early where
 * the task's `enough` findings are there. Throws what a thread threw.
 */
export async function runWorkers(
  file: string,
  task: SweepTask,
  threads: number,
  onProgress: (progress: Progress) => void = () => {},
): Promise<SweepResult> {
  const waiting = portions(task);
  const done: SweepResult[] = [];
  const found = () => done.reduce((sum, { findings }) => sum + findings.length, 0);
  const next = (): SweepTask | undefined => (found() < task.enough ? waiting.shift() : undefined);
  const workers = Array.from({ length: threads }, () => new Worker(file));
  const work = async (worker: Worker): Promise<void> => {
    for (let portion = next(); portion; portion = next()) {
      done.push(await played(worker, portion));
      onProgress({ runs: done.reduce((sum, { runs }) => sum + runs, 0), findings: found() });
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return join(done);
}

function portions(task: SweepTask): SweepTask[] {
  const end = task.firstSeed + task.seeds;
  return Array.from({ length: Math.ceil(task.seeds / PORTION) }, (_, n) => {
    const firstSeed = task.firstSeed + n * PORTION;
    return { ...task, firstSeed, seeds: Math.min(PORTION, end - firstSeed) };
  });
}

function played(worker: Worker, portion: SweepTask): Promise<SweepResult> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (result: SweepResult) => {
      worker.off("error", reject);
      resolve(result);
    });
    worker.postMessage(portion);
  });
}

function join(results: readonly SweepResult[]): SweepResult {
  const fired: Record<string, number> = {};
  for (const result of results) {
    for (const [id, times] of Object.entries(result.fired)) fired[id] = (fired[id] ?? 0) + times;
  }
  const findings = results.flatMap((result) => result.findings);
  return {
    runs: results.reduce((sum, { runs }) => sum + runs, 0),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
    fired,
    findings: findings.sort((a, b) => a.seed - b.seed),
  };
}

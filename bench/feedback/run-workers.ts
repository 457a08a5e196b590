import { Worker } from "node:worker_threads";
import type { SweepResult, SweepTask } from "./sweep";

/** Plays a task's seeds on several threads and joins what they found. */
export async function runWorkers(file: string, task: SweepTask, threads: number): Promise<SweepResult> {
  const share = Math.ceil(task.seeds / threads);
  const parts = Array.from({ length: threads }, (_, n) => ({
    ...task,
    firstSeed: task.firstSeed + n * share,
    seeds: Math.max(0, Math.min(share, task.seeds - n * share)),
  }));
  return join(await Promise.all(parts.map((part) => inWorker(file, part))));
}

function inWorker(file: string, workerData: SweepTask): Promise<SweepResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function join(results: readonly SweepResult[]): SweepResult {
  const fired: Record<string, number> = {};
  for (const result of results) {
    for (const [id, times] of Object.entries(result.fired)) fired[id] = (fired[id] ?? 0) + times;
  }
  return {
    runs: results.reduce((sum, { runs }) => sum + runs, 0),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
    fired,
    findings: results.flatMap(({ findings }) => findings),
  };
}

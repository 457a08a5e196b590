import { availableParallelism } from "node:os";
import { clearLine, cursorTo } from "node:readline";
import type { Bar, Bench } from "../bench";
import { bundle } from "./bundle";
import { cleanFlag } from "./clean-flag";
import { FAULTS } from "./faults/faults";
import { type Progress, runWorkers } from "./run-workers";
import type { SweepResult } from "./sweep";
import { WRONGS } from "./verdict";

const SEEDS = 5_000;
const PROCESSES = Math.min(2, availableParallelism());
const MOST_SECONDS = 60;
const TOLD = 5;

/** The write path of flags, on its real code and the fake account, under every fault it is promised to survive. */
export const feedbackBench: Bench = {
  name: "feedback",
  run: async () => {
    const worker = await bundle("sweep-worker.ts");
    const task = { firstSeed: 1, seeds: SEEDS, faults: [], enough: 200, shrinks: true };
    const started = performance.now();
    const result = await runWorkers(worker.file, task, PROCESSES, tell).finally(worker.remove);
    tell(null);
    const seconds = (performance.now() - started) / 1_000;
    return [...wrongs(result), ...coverage(result, seconds), await budget()];
  },
};

/** Says on a terminal how far the runs are; null takes it off again. */
function tell(progress: Progress | null): void {
  if (!process.stderr.isTTY) return;
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
  if (progress === null) return;
  const { runs, findings } = progress;
  const all = FAULTS.length * SEEDS;
  process.stderr.write(`  ${Math.floor((100 * runs) / all)} % of ${all} runs, ${findings} wrong`);
}

function wrongs({ findings }: SweepResult): readonly Bar[] {
  return WRONGS.map((wrong) => {
    const found = findings.filter((finding) => finding.wrong === wrong);
    return {
      name: `runs with a flag ${wrong}`,
      asked: "0",
      measured: String(found.length),
      holds: found.length === 0,
      notes: found.slice(0, TOLD).map(({ text, script }) => `${text}\n${script}`),
    };
  });
}

function coverage({ runs, requests, fired }: SweepResult, seconds: number): readonly Bar[] {
  const idle = FAULTS.filter(({ id }) => !fired[id]);
  const asked = FAULTS.length * SEEDS;
  return [
    {
      name: "runs",
      asked: `${asked}: ${FAULTS.length} faults, ${SEEDS} seeds`,
      measured: `${runs} with ${requests} requests, seeds 1 to ${SEEDS}`,
      holds: runs >= asked,
      notes: [],
    },
    {
      name: "faults that really happened",
      asked: String(FAULTS.length),
      measured: String(FAULTS.length - idle.length),
      holds: idle.length === 0,
      notes: [
        ...idle.map(({ id, name }) => `${id} ${name}: never happened`),
        FAULTS.map(({ id }) => `${id} ${fired[id] ?? 0}`).join(", "),
      ],
    },
    {
      name: "time of the runs",
      asked: `at most ${MOST_SECONDS} s on two cores`,
      measured: `${seconds.toFixed(1)} s in ${PROCESSES} processes`,
      holds: seconds <= MOST_SECONDS,
      notes: [],
    },
  ];
}

async function budget(): Promise<Bar> {
  const { reads, writes, others } = await cleanFlag();
  return {
    name: "requests of one clean flag",
    asked: "at most 2 GET and 1 PUT",
    measured: `${reads} GET, ${writes} PUT, ${others} others`,
    holds: reads <= 2 && writes === 1 && others === 0,
    notes: [],
  };
}

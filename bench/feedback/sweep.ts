import { FAULTS } from "./faults/faults";
import { play, scriptFor } from "./play";
import { describeScript } from "./script";
import { shrink } from "./shrink";
import type { Wrong } from "./verdict";

/** Which seeds to play, each under every fault that is named; `enough` wrongs end it early. */
export type SweepTask = Readonly<{
  firstSeed: number;
  seeds: number;
  faults: readonly string[];
  enough: number;
  shrinks: boolean;
}>;

export type Finding = Readonly<{ fault: string; seed: number; wrong: Wrong; text: string; script: string }>;

export type SweepResult = Readonly<{
  runs: number;
  requests: number;
  /** How often each fault really happened. */
  fired: Readonly<Record<string, number>>;
  findings: readonly Finding[];
}>;

/** Findings beyond these are counted by those already told. */
const MOST_SHRUNK = 3;

/** Plays and judges a range of seeds. Equal tasks give equal results. */
export async function sweep({ firstSeed, seeds, faults, enough, shrinks }: SweepTask): Promise<SweepResult> {
  const fired: Record<string, number> = {};
  const findings: Finding[] = [];
  let runs = 0;
  let requests = 0;
  const played = FAULTS.filter(({ id }) => faults.length === 0 || faults.includes(id));
  for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
    for (const fault of played) {
      const { script, run, violations } = await play(fault, scriptFor(fault, seed));
      runs += 1;
      requests += Object.values(run.witness.counts).reduce((sum, count) => sum + count, 0);
      if (fault.fired(run)) fired[fault.id] = (fired[fault.id] ?? 0) + 1;
      const [first] = violations;
      if (!first) continue;
      const told =
        shrinks && findings.length < MOST_SHRUNK ? await shrink(fault, script, first.wrong) : script;
      findings.push({ fault: fault.id, seed, ...first, script: describeScript(told) });
      if (findings.length >= enough) return { runs, requests, fired, findings };
    }
  }
  return { runs, requests, fired, findings };
}

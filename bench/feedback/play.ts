import { baseScript } from "./base-script";
import type { Fault } from "./faults/fault";
import { type Run, runScript } from "./run-script";
import type { Script } from "./script";
import { seededRandom } from "./seeded-random";
import { judge, type Violation } from "./verdict";

export type Played = Readonly<{ script: Script; run: Run; violations: readonly Violation[] }>;

/** The script of a fault and a seed. */
export function scriptFor(fault: Fault, seed: number): Script {
  const chance = seededRandom(seed * 64 + Number(fault.id.slice(1)));
  return fault.arrange(baseScript(fault.id, seed, chance), chance);
}

/** Plays a script and judges it by the rules for all and by those of its fault. */
export async function play(fault: Fault, script: Script): Promise<Played> {
  const run = await runScript(script);
  const also = run.threw === null ? (fault.also?.(run) ?? null) : null;
  const own: readonly Violation[] = also === null ? [] : [{ wrong: "conduct", text: also }];
  return { script, run, violations: [...judge(run, fault), ...own] };
}

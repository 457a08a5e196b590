import type { Fault } from "./faults/fault";
import { play } from "./play";
import type { Script } from "./script";
import type { Wrong } from "./verdict";

/**
 * The shortest script found that still shows the same wrong: deeds, troubles and surroundings are left out
 * one after the other, as long as what went wrong still does.
 */
export async function shrink(fault: Fault, script: Script, wrong: Wrong): Promise<Script> {
  const stillWrong = async (candidate: Script): Promise<boolean> =>
    (await play(fault, candidate)).violations.some((violation) => violation.wrong === wrong);
  let shortest = script;
  for (let shorter: Script | undefined = script; shorter; ) {
    shorter = undefined;
    for (const candidate of simpler(shortest)) {
      if (!(await stillWrong(candidate))) continue;
      shorter = candidate;
      shortest = candidate;
      break;
    }
  }
  return shortest;
}

function* simpler(script: Script): Generator<Script> {
  const without = <T>(list: readonly T[], at: number): readonly T[] =>
    list.filter((_, index) => index !== at);
  for (const at of script.actions.keys()) yield { ...script, actions: without(script.actions, at) };
  for (const at of script.troubles.keys()) yield { ...script, troubles: without(script.troubles, at) };
  for (const at of script.leftover.keys()) yield { ...script, leftover: without(script.leftover, at) };
  if (script.trigger !== "none") yield { ...script, trigger: "none" };
  if (script.locks === "lease") yield { ...script, locks: "browser" };
  for (const [at, trouble] of script.troubles.entries()) {
    if (trouble.times === 1) continue;
    const fewer = { ...trouble, times: trouble.times - 1 };
    yield { ...script, troubles: script.troubles.map((other, index) => (index === at ? fewer : other)) };
  }
}

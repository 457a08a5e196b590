import { FLAG_REASONS } from "../../src/domain/feedback/flags";
import { DEFAULT_PREFIX } from "../../src/domain/feedback/prefix";
import type { Action, Script, Word } from "./script";
import type { Chance } from "./seeded-random";

/**
 * An ordinary quarter of a minute on one ticket: an agent flags it, perhaps changes her mind, perhaps has
 * it open twice; a colleague may flag it too; a third one tags it and saves forms; a trigger may be there.
 */
export function baseScript(fault: string, seed: number, chance: Chance): Script {
  return {
    seed,
    fault,
    submit: seed % 2 === 0 ? "overwrites" : "sends_changes",
    locks: seed % 5 === 0 ? "lease" : "browser",
    latencyMs: chance.oneOf([
      [40, 250],
      [5, 40],
      [200, 1_200],
    ]),
    prefix: DEFAULT_PREFIX,
    tagsTogether: null,
    bulk: true,
    role: "agent",
    hiddenTicket: "forbidden",
    trigger: chance.maybe(0.12) ? chance.oneOf(["tags_complaints", "takes_off_flags"]) : "none",
    actions: inOrder([
      ...ana(chance),
      ...anasOtherTab(chance),
      ...ben(chance),
      ...carla(chance),
      ...forms(chance),
    ]),
    troubles: [],
    leftover: [],
  };
}

export const inOrder = (actions: readonly Action[]): readonly Action[] =>
  [...actions].sort((a, b) => a.at - b.at);

export function aWord(chance: Chance): Word {
  if (chance.maybe(0.35)) return "good";
  const first = chance.oneOf(FLAG_REASONS);
  return chance.maybe(0.3) ? [...new Set([first, chance.oneOf(FLAG_REASONS)])] : [first];
}

function ana(chance: Chance): Action[] {
  const at = chance.between(100, 1_500);
  const actions: Action[] = [
    { at: 0, who: "ana1", do: "open" },
    { at, who: "ana1", do: "flag", word: aWord(chance) },
  ];
  if (chance.maybe(0.4)) {
    const word = chance.maybe(0.5) ? null : aWord(chance);
    actions.push({ at: at + chance.between(20, 6_000), who: "ana1", do: "flag", word });
  }
  if (chance.maybe(0.12)) {
    const crash = chance.between(at, at + 3_000);
    actions.push({ at: crash, who: "ana1", do: "crash" });
    actions.push({ at: crash + chance.between(200, 5_000), who: "ana1", do: "open" });
  }
  if (chance.maybe(0.2)) actions.push({ at: chance.between(500, 9_000), who: "ana1", do: "verify" });
  return actions;
}

function anasOtherTab(chance: Chance): Action[] {
  if (chance.maybe(0.65)) return [];
  const actions: Action[] = [{ at: 0, who: "ana2", do: "open" }];
  if (chance.maybe(0.6)) {
    const word = chance.maybe(0.25) ? null : aWord(chance);
    actions.push({ at: chance.between(100, 6_000), who: "ana2", do: "flag", word });
  }
  if (chance.maybe(0.2)) actions.push({ at: chance.between(500, 9_000), who: "ana2", do: "verify" });
  return actions;
}

function ben(chance: Chance): Action[] {
  if (chance.maybe(0.6)) return [];
  const at = chance.between(100, 5_000);
  const actions: Action[] = [
    { at: 0, who: "ben", do: "open" },
    { at, who: "ben", do: "flag", word: aWord(chance) },
  ];
  if (chance.maybe(0.3)) {
    const word = chance.maybe(0.3) ? null : aWord(chance);
    actions.push({
      at: at + chance.between(1_000, 8_000),
      who: "ben",
      do: "flag",
      word,
      overrule: chance.maybe(0.7),
    });
  }
  return actions;
}

function carla(chance: Chance): Action[] {
  const actions: Action[] = [];
  if (chance.maybe(0.35)) {
    actions.push({
      at: chance.between(50, 6_000),
      who: "carla",
      do: "add_tag",
      tag: chance.oneOf(["late", "b2b", "vip2"]),
    });
  }
  if (chance.maybe(0.2))
    actions.push({ at: chance.between(50, 6_000), who: "carla", do: "remove_tag", tag: "eu" });
  if (chance.maybe(0.04)) actions.push({ at: chance.between(500, 8_000), who: "carla", do: "take_off_flag" });
  return actions;
}

function forms(chance: Chance): Action[] {
  if (chance.maybe(0.85)) return [];
  const who = chance.oneOf(["ana1", "ben", "carla"] as const);
  const at = chance.between(0, 4_000);
  return [
    { at, who, do: "load_form" },
    { at: at + chance.between(300, 8_000), who, do: "submit" },
  ];
}

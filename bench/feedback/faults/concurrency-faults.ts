import { GATHER_MS } from "../../../src/domain/feedback/waits";
import { aWord } from "../base-script";
import type { Script, Trouble } from "../script";
import type { Chance } from "../seeded-random";
import { doing, type Fault, firstWordAt, marked, struck } from "./fault";

/** What others do at the same time. */
export const CONCURRENCY_FAULTS: readonly Fault[] = [
  {
    id: "F27",
    name: "others add and remove tags between reading and writing",
    arrange: (script, chance) => {
      const from = firstWordAt(script);
      const at = () => from + chance.between(250, 2_500);
      return doing(
        script,
        { at: at(), who: "carla", do: "add_tag", tag: "one" },
        { at: at(), who: "carla", do: "remove_tag", tag: "vip" },
        { at: at(), who: "carla", do: "add_tag", tag: "two" },
      );
    },
    fired: marked("hand while saving"),
  },
  {
    id: "F28",
    name: "somebody saves a form with older tags",
    arrange: (script, chance) => {
      const who = chance.oneOf(["carla", "ben", "ana1"] as const);
      const at = chance.between(0, firstWordAt(script));
      return doing(
        script,
        { at, who, do: "load_form" },
        { at: at + chance.between(800, 9_000), who, do: "submit" },
        { at: at + 12_000, who: "ana1", do: "verify" },
      );
    },
    fired: marked("stale submit"),
  },
  {
    id: "F29",
    name: "a trigger takes the flag off, or tags along",
    arrange: (script, chance) => ({
      ...script,
      trigger: chance.oneOf(["takes_off_flags", "tags_complaints"]),
    }),
    fired: ({ witness }) => witness.counts.write > 0,
  },
  {
    id: "F30",
    name: "two tabs, the same flag",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      const word = aWord(chance);
      return doing(
        script,
        { at: 0, who: "ana2", do: "open" },
        { at: at + chance.between(0, 40), who: "ana1", do: "flag", word },
        { at: at + chance.between(0, 600), who: "ana2", do: "flag", word },
      );
    },
    fired: ({ said }) => said.some(({ seat }) => seat === "ana1") && said.some(({ seat }) => seat === "ana2"),
  },
  {
    id: "F31",
    name: "two tabs, different reasons",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      return doing(
        script,
        { at: 0, who: "ana2", do: "open" },
        { at: at + chance.between(0, 900), who: "ana2", do: "flag", word: ["too_late"] },
        { at: at + chance.between(0, 900), who: "ana1", do: "flag", word: ["wrong_queue"] },
      );
    },
    fired: ({ said }) => new Set(said.map(({ seat }) => seat)).has("ana2"),
  },
  {
    id: "F32",
    name: "two agents, different reasons",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      return doing(
        script,
        { at: 0, who: "ben", do: "open" },
        { at: at + chance.between(0, 700), who: "ben", do: "flag", word: ["not_told"] },
        { at: at + chance.between(0, 700), who: "ana1", do: "flag", word: ["asked_again"] },
      );
    },
    fired: ({ said }) => said.some(({ seat }) => seat === "ben"),
  },
  {
    id: "F33",
    name: "everything within one second of the server",
    arrange: (script, chance) =>
      doing(
        { ...script, latencyMs: [1, 9] },
        { at: 0, who: "ben", do: "open" },
        { at: 100 + chance.between(0, 30), who: "ana1", do: "flag", word: ["not_told"] },
        { at: 100 + chance.between(0, 30), who: "ben", do: "flag", word: aWord(chance) },
        { at: 400 + chance.between(0, 40), who: "carla", do: "add_tag", tag: "three" },
        { at: 400 + chance.between(0, 40), who: "carla", do: "remove_tag", tag: "vip" },
      ),
    fired: ({ said }) => said.some(({ seat }) => seat === "ben"),
  },
  {
    id: "F34",
    name: "a reading from a replica that lags",
    arrange: (script, chance) => chance.oneOf([undoing, changingBack, followingAColleague])(script, chance),
    fired: struck,
    also: ({ script, resting, restingTags }) =>
      script.troubles.some(({ who }) => who === "ben") &&
      resting.get("ben")?.save.kind === "saved" &&
      !restingTags.has(`${script.prefix}__good`)
        ? "ben's one lagging reading was taken for saved"
        : null,
  },
];

const lagging = (script: Script, trouble: Omit<Trouble, "kind" | "on">): Script => ({
  ...script,
  troubles: [...script.troubles, { kind: "outdated", on: "read", ...trouble }],
});

/** What is undone does not stand yet, by what the replica says; perhaps in a tab that was opened anew. */
function undoing(script: Script, chance: Chance): Script {
  const at =
    firstWordAt(script) + chance.oneOf([chance.between(1_500, 4_000), duringReadBack(script, chance)]);
  const late = lagging(script, {
    skip: chance.between(1, 3),
    times: chance.between(1, 4),
    ms: chance.between(300, 6_000),
  });
  const undone = doing(late, { at, who: "ana1", do: "flag", word: null });
  if (chance.maybe(0.5)) return undone;
  return doing(undone, { at: at - 40, who: "ana1", do: "crash" }, { at: at - 20, who: "ana1", do: "open" });
}

/** Milliseconds after a word when its flag is, by all likelihood, being read back: the fifth and sixth way. */
function duringReadBack({ latencyMs: [low, high] }: Script, chance: Chance): number {
  const way = (low + high) / 2;
  return GATHER_MS + chance.between(4 * way, 6 * way);
}

/** The flag that was changed stands still, by what the replica says, when the agent wants it back. */
function changingBack(script: Script, chance: Chance): Script {
  const at = firstWordAt(script);
  const late = lagging(script, {
    skip: chance.between(4, 6),
    times: chance.between(2, 4),
    ms: chance.between(3_500, 5_000),
  });
  return doing(
    { ...late, latencyMs: [40, 250] },
    { at: at + 20, who: "ana1", do: "flag", word: "good" },
    { at: at + 3_000, who: "ana1", do: "flag", word: ["not_told"] },
    { at: at + 7_000, who: "ana1", do: "flag", word: "good" },
  );
}

/** A colleague's flag that was undone stands still, by what the replica says, when somebody says the same. */
function followingAColleague(script: Script, chance: Chance): Script {
  const late = lagging(script, { who: "ben", skip: 0, times: 1, ms: chance.between(3_000, 6_000) });
  return doing(
    { ...late, trigger: "none", actions: [] },
    { at: 0, who: "ana1", do: "open" },
    { at: 0, who: "ben", do: "open" },
    { at: 500, who: "ana1", do: "flag", word: "good" },
    { at: 500 + chance.between(3_000, 4_000), who: "ana1", do: "flag", word: null },
    { at: 7_000 + chance.between(0, 1_000), who: "ben", do: "flag", word: "good" },
  );
}

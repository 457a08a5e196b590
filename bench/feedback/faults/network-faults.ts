import { aWord } from "../base-script";
import type { Script, Seat } from "../script";
import type { Chance } from "../seeded-random";
import { doing, type Fault, firstWordAt, marked, struck, troubled } from "./fault";

/** What a network does to a request. */
export const NETWORK_FAULTS: readonly Fault[] = [
  {
    id: "F1",
    name: "a request is dropped before the server",
    arrange: troubled((chance) => ({
      kind: "dropped",
      on: chance.oneOf(["write", "read", "any"]),
      times: chance.between(1, 2),
    })),
    fired: struck,
  },
  {
    id: "F2",
    name: "the answer is lost after the server acted",
    arrange: troubled(() => ({ kind: "answer_lost", on: "write" })),
    fired: struck,
  },
  {
    id: "F3",
    name: "a write is applied long after its deadline",
    arrange: (script, chance) => {
      const late = troubled(() => ({
        kind: "applied_late",
        on: "write",
        skip: 0,
        ms: chance.between(13_000, 110_000),
      }))(script, chance);
      return chance.maybe(0.75) ? late : withinOneSecond(late, chance);
    },
    fired: struck,
  },
  {
    id: "F4",
    name: "a write is delivered twice",
    arrange: troubled((chance) => ({ kind: "delivered_twice", on: "write", ms: chance.between(0, 30_000) })),
    fired: struck,
  },
  {
    id: "F5",
    name: "offline at the click",
    arrange: (script, chance) => {
      const at = firstWordAt(script) - 20;
      return doing(
        script,
        { at, who: "ana1", do: "offline" },
        { at: at + chance.between(2_000, 40_000), who: "ana1", do: "online" },
      );
    },
    fired: marked("asked while offline"),
  },
  {
    id: "F6",
    name: "the link comes and goes during retries",
    arrange: (script, chance) => {
      const who: Seat = chance.oneOf(["ana1", "ana1", "ben"]);
      const from = firstWordAt(script);
      const flaps = Array.from({ length: 6 }, (_, n) => from + n * chance.between(300, 2_500));
      return doing(
        script,
        ...flaps.map((at, n) => ({ at, who, do: n % 2 === 0 ? ("offline" as const) : ("online" as const) })),
      );
    },
    fired: marked("asked while offline"),
  },
  {
    id: "F7",
    name: "an answer takes thirty seconds",
    arrange: troubled((chance) => ({ kind: "slow", on: chance.oneOf(["write", "read"]), ms: 30_000 })),
    fired: struck,
  },
];

/** The stamp of the late write still holds when it lands: the ticket last changed in that very second. */
const withinOneSecond = (script: Script, chance: Chance): Script => ({
  ...doing(
    script,
    { at: 0, who: "ben", do: "open" },
    { at: 1_750 + chance.between(0, 50), who: "ben", do: "flag", word: aWord(chance) },
    { at: 2_000, who: "carla", do: "add_tag", tag: "three" },
    { at: 2_000 + chance.between(0, 300), who: "ana1", do: "flag", word: aWord(chance) },
  ),
  latencyMs: [5, 40],
});

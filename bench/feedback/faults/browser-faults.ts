import { DEFAULT_POLICY } from "../../../src/domain/policy/policy";
import { readSettings } from "../../../src/domain/policy/settings";
import { aWord } from "../base-script";
import { alone, doing, type Fault, firstWordAt, marked, struck, troubled } from "./fault";

const DAY_MS = 86_400_000;

/** What the browser's storage and the app framework do. */
export const BROWSER_FAULTS: readonly Fault[] = [
  {
    id: "F46",
    name: "the browser refuses storage",
    arrange: (script, chance) =>
      doing(
        { ...script, locks: "browser" },
        { at: 0, who: "ana1", do: "storage", state: chance.oneOf(["blocked", "apart"]) },
      ),
    fired: marked("storage refused"),
    ends: ["idle"],
  },
  {
    id: "F47",
    name: "the browser's storage is full",
    arrange: (script, chance) =>
      doing(
        { ...script, locks: "browser" },
        { at: chance.between(0, 1_500), who: "ana1", do: "storage", state: "full" },
      ),
    fired: marked("storage refused"),
    ends: ["idle"],
  },
  {
    id: "F48",
    name: "an entry is corrupt or of another version",
    arrange: (script, chance) => {
      const at = firstWordAt(script) + chance.between(50, 900);
      const text = chance.oneOf(['{"v":99}', "{", "null", '{"v":1,"intent":{"flag":"<b>"}}', ""]);
      return doing(
        script,
        { at, who: "ana1", do: "crash" },
        { at: at + 10, who: "ana1", do: "spoil_outbox", text },
        { at: at + 200, who: "ana1", do: "open" },
        { at: 15_000, who: "ana1", do: "flag", word: aWord(chance) },
      );
    },
    fired: marked("entry spoiled"),
  },
  {
    id: "F49",
    name: "another agent's entry on the same computer",
    arrange: (script, chance) => ({
      ...script,
      actions: script.actions.filter(({ who }) => who !== "ben"),
      leftover: [
        {
          agent: "ana",
          of: chance.oneOf(["ben", "carla"]),
          age_ms: 60_000,
          word: ["not_told"],
          underOwnName: chance.maybe(0.5),
        },
      ],
    }),
    fired: ({ said }) => said.length > 0,
    also: ({ server, script }) =>
      server.ledger.some(
        ({ who, by, added }) =>
          by === "app" &&
          who !== "ana" &&
          added.includes(`${script.prefix}__not_told`) &&
          script.leftover.length > 0,
      )
        ? "the other agent's flag was sent"
        : null,
  },
  {
    id: "F50",
    name: "an entry older than seven days",
    arrange: (script, chance) => ({
      ...alone(script, chance.maybe(0.5) ? [{ at: 9_000, who: "ana1", do: "flag", word: ["too_late"] }] : []),
      leftover: [
        {
          agent: "ana",
          of: "ana",
          age_ms: chance.between(8, 60) * DAY_MS,
          word: ["not_told"],
          underOwnName: true,
        },
      ],
    }),
    fired: ({ resting, said }) =>
      said.length > 0 || [...resting.values()].some(({ save }) => "why" in save && save.why === "old"),
    also: ({ server, script }) =>
      server.ledger.some(({ added }) => added.includes(`${script.prefix}__not_told`))
        ? "the old flag was sent unasked"
        : null,
  },
  {
    id: "F51",
    name: "the framework never answers a request",
    arrange: troubled((chance) => ({
      kind: chance.oneOf(["never_answered", "silent"]),
      times: chance.between(1, 2),
    })),
    fired: struck,
  },
  {
    id: "F52",
    name: "a flood of events",
    arrange: (script, chance) => {
      const from = firstWordAt(script);
      const flood = Array.from({ length: 40 }, () => ({
        at: from + chance.between(0, 4_000),
        who: "ana1" as const,
        do: "verify" as const,
      }));
      return doing(script, ...flood);
    },
    fired: ({ witness }) => witness.counts.read > 0,
  },
  {
    id: "F53",
    name: "an answer with errors where its part should be",
    arrange: troubled((chance) => ({
      kind: "garbled",
      on: "read",
      skip: chance.between(0, 2),
      answer: { status: 200, body: '{"errors":{"ticket":{"message":"could not be read"}}}' },
    })),
    fired: struck,
  },
  {
    id: "F54",
    name: "settings are missing, broken or of an older shape",
    arrange: (script, chance) => {
      const tag_prefix = chance.oneOf<unknown>([
        undefined,
        null,
        7,
        "",
        "Hand Off",
        "a__b",
        "x".repeat(99),
        { old: true },
        "qa_feedback",
      ]);
      const { prefix } = readSettings(tag_prefix === undefined ? {} : { tag_prefix }).policy.flags;
      return { ...script, prefix };
    },
    fired: ({ said, script }) =>
      said.length > 0 && script.prefix !== "" && DEFAULT_POLICY.flags.prefix !== "",
  },
];

import { html } from "../../../preview/account/answers";
import {
  databaseConflict,
  forbidden,
  invalidEndpoint,
  recordInvalid,
  ticketUpdatesExceeded,
  tooManyRequests,
  updateConflict,
} from "../../../preview/account/errors";
import { readFlag } from "../../../src/domain/feedback/tags";
import { GATHER_MS } from "../../../src/domain/feedback/waits";
import type { Script } from "../script";
import type { Chance } from "../seeded-random";
import { answers, doing, type Fault, firstWordAt, marked, struck, troubled } from "./fault";

const MAINTENANCE = "<html><body><h1>We'll be back soon</h1></body></html>";

/** What a server answers instead of what was asked. */
export const ANSWER_FAULTS: readonly Fault[] = [
  {
    id: "F8",
    name: "429 that names 93 seconds, as text/html",
    arrange: troubled(() => ({ ...answers(ticketUpdatesExceeded(93)), on: "write", skip: 0 })),
    fired: struck,
  },
  {
    id: "F9",
    name: "429 that names no time",
    arrange: troubled(() => answers(tooManyRequests(null))),
    fired: struck,
  },
  {
    id: "F10",
    name: "429 three times in a row",
    arrange: troubled((chance) => ({
      ...answers(tooManyRequests(chance.between(3, 20))),
      skip: 0,
      times: 3,
    })),
    fired: struck,
  },
  {
    id: "F11",
    name: "503 for maintenance, as HTML",
    arrange: troubled((chance) =>
      answers(
        html(503, MAINTENANCE, chance.maybe(0.5) ? { "retry-after": String(chance.between(5, 40)) } : {}),
      ),
    ),
    fired: struck,
  },
  {
    id: "F12",
    name: "500, 502 or 504, the write done or not",
    arrange: troubled((chance) => ({
      ...answers(html(chance.oneOf([500, 502, 504]), "<html>Bad Gateway</html>")),
      ...(chance.maybe(0.5) ? { kind: "answered_after" as const, on: "write" as const } : {}),
    })),
    fired: struck,
  },
  {
    id: "F13",
    name: "401 in the middle of a session",
    arrange: (script, chance) => {
      const at = firstWordAt(script) + chance.between(-50, 600);
      const back = at + chance.between(3_000, 60_000);
      return doing(
        script,
        { at, who: "ana1", do: "sign_out" },
        { at: back, who: "ana1", do: "sign_in" },
        { at: back + 50, who: "ana1", do: "verify" },
      );
    },
    fired: ({ witness }) => witness.statuses.has(401),
  },
  {
    id: "F14",
    name: "users/me answers 200 for nobody",
    arrange: (script, chance) => {
      const at = firstWordAt(script) + chance.between(100, 900);
      return doing(
        script,
        { at, who: "ana1", do: "sign_out" },
        { at: at + 100, who: "ana1", do: "crash" },
        { at: at + 200, who: "ana1", do: "open" },
        { at: at + 5_000, who: "ana1", do: "sign_in" },
        { at: at + 5_100, who: "ana1", do: "open" },
      );
    },
    fired: marked("nobody signed in"),
  },
  {
    id: "F15",
    name: "403 by plan or role",
    arrange: troubled((chance) => ({
      ...answers(forbidden()),
      on: chance.oneOf(["write", "any"]),
      times: 99,
    })),
    fired: struck,
    ends: ["forbidden"],
  },
  {
    id: "F16",
    name: "the ticket is deleted",
    arrange: (script, chance) =>
      doing(script, { at: firstWordAt(script) + chance.between(0, 3_000), who: "carla", do: "delete" }),
    fired: ({ witness }) => witness.statuses.has(404),
    ends: ["gone"],
  },
  {
    id: "F17",
    name: "404 InvalidEndpoint: the plan has no such thing",
    arrange: (script, chance) => {
      const silent = troubled(() => ({
        ...answers(invalidEndpoint()),
        on: "trace",
        skip: 0,
        times: chance.maybe(0.3) ? 99 : chance.between(1, 3),
      }))(script, chance);
      return chance.maybe(0.75) ? silent : takenOffUnseen(silent, chance);
    },
    fired: struck,
    ends: ["standing", "refused"],
  },
  {
    id: "F18",
    name: "409 UpdateConflict",
    arrange: troubled((chance) => ({
      ...answers(updateConflict()),
      on: "write",
      skip: 0,
      times: chance.between(1, 9),
    })),
    fired: struck,
  },
  {
    id: "F19",
    name: "409 DatabaseConflict",
    arrange: troubled((chance) => ({
      ...answers(databaseConflict()),
      on: "write",
      times: chance.between(1, 2),
    })),
    fired: struck,
  },
  {
    id: "F20",
    name: "422: the ticket is closed",
    arrange: (script, chance) =>
      doing(
        { ...script, bulk: chance.maybe(0.5) },
        { at: firstWordAt(script) + chance.between(-50, 2_000), who: "carla", do: "close" },
      ),
    fired: ({ witness, server }) =>
      witness.statuses.has(422) || (server.status() === "closed" && witness.counts.job > 0),
    ends: ["closed"],
  },
  {
    id: "F21",
    name: "422 with its sentence under an unknown key",
    arrange: troubled(() => ({
      ...answers(recordInvalid({ custom_rule_7: [{ description: "This ticket is locked" }] })),
      on: "write",
      times: 2,
    })),
    fired: struck,
    ends: ["refused"],
  },
  {
    id: "F22",
    name: "422: too many tags together",
    arrange: (script) => ({ ...script, tagsTogether: 40 }),
    fired: ({ witness }) => witness.statuses.has(422),
    ends: ["refused"],
    also: ({ server, script }) =>
      readFlag(server.ours(), script.prefix).contradictory ? "half a flag was written" : null,
  },
  {
    id: "F23",
    name: "413",
    arrange: troubled(() => ({
      ...answers(html(413, "<html>Request Entity Too Large</html>")),
      on: "write",
    })),
    fired: struck,
    ends: ["refused"],
  },
  {
    id: "F24",
    name: "200 with HTML, nothing, or half of the JSON",
    arrange: troubled((chance) => ({
      kind: "garbled",
      on: chance.oneOf(["write", "read", "any"]),
      times: chance.between(1, 2),
      answer: { status: 200, body: chance.oneOf(["", "<html>Sign in</html>", '{"tags":["vi', "null", "[]"]) },
    })),
    fired: struck,
  },
  {
    id: "F25",
    name: "200, and the tag is not there",
    arrange: troubled((chance) => ({ kind: "swallowed", on: "write", skip: 0, times: chance.between(1, 3) })),
    fired: struck,
    ends: ["refused"],
  },
  {
    id: "F26",
    name: "properties retyped, added and missing",
    arrange: troubled(() => ({ kind: "drifted", skip: 0, times: 99 })),
    fired: struck,
  },
];

/** The tab is closed while its first write is under way, and opened anew when somebody took the flag off. */
function takenOffUnseen(script: Script, chance: Chance): Script {
  const way = (script.latencyMs[0] + script.latencyMs[1]) / 2;
  const crash = firstWordAt(script) + GATHER_MS + chance.between(2 * way, 4 * way);
  return doing(
    script,
    { at: crash, who: "ana1", do: "crash" },
    { at: crash + 2 * way + 100, who: "carla", do: "take_off_flag" },
    { at: crash + 3 * way + 200, who: "ana1", do: "open" },
  );
}

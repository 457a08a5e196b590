import { aWord } from "../base-script";
import type { Word } from "../script";
import { alone, doing, type Fault, firstWordAt, marked, struck, troubled } from "./fault";

const FIVE: readonly Word[] = [["too_late"], ["too_early"], "good", ["not_told"], ["wrong_queue"]];

/** What agents, tabs and tickets do while a flag is under way. */
export const LIFECYCLE_FAULTS: readonly Fault[] = [
  {
    id: "F35",
    name: "the agent goes to another ticket in the middle of a request",
    arrange: (script, chance) =>
      doing(script, {
        at: firstWordAt(script) + chance.between(50, 700),
        who: "ana1",
        do: "flag",
        word: ["no_summary"],
        ticket: "2",
      }),
    fired: ({ said }) => said.some(({ ticketId }) => ticketId === "2"),
    also: ({ server, said, script }) => {
      const spoken = script.trigger !== "takes_off_flags" && said.some(({ ticketId }) => ticketId === "2");
      const flagged = server.tags("2").includes(`${script.prefix}__no_summary`);
      return spoken && !flagged ? "the other ticket's flag is not on it" : null;
    },
  },
  {
    id: "F36",
    name: "the app is reloaded before the answer",
    arrange: (script, chance) => {
      const at = firstWordAt(script) + chance.between(1, 1_200);
      return doing(
        script,
        { at, who: "ana1", do: "crash" },
        { at: at + chance.between(100, 3_000), who: "ana1", do: "open" },
      );
    },
    fired: marked("closed while saving"),
  },
  {
    id: "F37",
    name: "the app is gone while it reads back",
    arrange: (script, chance) =>
      doing(troubled(() => ({ kind: "tab_dies", on: "read", who: "ana1", skip: 1 }))(script, chance), {
        at: firstWordAt(script) + chance.between(4_000, 9_000),
        who: "ana1",
        do: "open",
      }),
    fired: struck,
  },
  {
    id: "F38",
    name: "the app is gone between adding and removing",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      const dying = troubled(() => ({ kind: "tab_dies", on: "remove", skip: 0 }))(script, chance);
      return doing(
        dying,
        { at: at + chance.between(700, 3_000), who: "ana1", do: "flag", word: ["sensitive_missed"] },
        { at: at + chance.between(8_000, 15_000), who: "ana1", do: "open" },
      );
    },
    fired: struck,
  },
  {
    id: "F39",
    name: "undone while the write is under way, or nobody knows where it is",
    arrange: (script, chance) => {
      const lost = troubled(() => ({
        kind: chance.oneOf(["never_answered", "applied_late"]),
        on: "write",
        skip: 0,
        ms: chance.between(13_000, 110_000),
      }));
      const undone = doing(script, {
        at: firstWordAt(script) + chance.between(320, 1_200),
        who: "ana1",
        do: "flag",
        word: null,
      });
      return chance.maybe(0.5) ? lost(undone, chance) : undone;
    },
    fired: ({ said }) => said.some(({ amid }) => amid),
  },
  {
    id: "F40",
    name: "a double and triple click",
    arrange: (script, chance) => {
      const word = aWord(chance);
      const clicks = [300, 300 + chance.between(1, 30), 340 + chance.between(1, 200)];
      return alone(
        script,
        clicks.map((at) => ({ at, who: "ana1", do: "flag", word })),
      );
    },
    fired: ({ said }) => said.length === 3,
    also: ({ witness }) =>
      witness.counts.write === 1 ? null : `${witness.counts.write} writes for one flag`,
  },
  {
    id: "F41",
    name: "the reason is changed five times quickly",
    arrange: (script, chance) => {
      const gap = chance.between(20, 240);
      return alone(
        script,
        FIVE.map((word, n) => ({ at: 300 + n * gap, who: "ana1", do: "flag", word })),
      );
    },
    fired: ({ said }) => said.length === 5,
    also: ({ witness: { counts } }) =>
      counts.write + counts.remove <= 2
        ? null
        : `${counts.write + counts.remove} writes for the last of five words`,
  },
  {
    id: "F42",
    name: "the agent gives the ticket away and may not see it any more",
    arrange: (script, chance) =>
      doing(
        { ...script, role: "assigned_only", hiddenTicket: chance.oneOf(["forbidden", "not_found"]) },
        { at: firstWordAt(script) + chance.between(0, 1_500), who: "carla", do: "reassign" },
      ),
    fired: ({ witness }) => witness.statuses.has(403) || witness.statuses.has(404),
    ends: ["forbidden", "gone"],
  },
  {
    id: "F43",
    name: "the ticket is solved, then closed, while a flag waits",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      const bulk = chance.maybe(0.5);
      return doing(
        { ...script, bulk },
        { at: at - 10, who: "ana1", do: "offline" },
        { at: at + 1_000, who: "carla", do: "solve" },
        { at: at + 2_000, who: "carla", do: "close" },
        { at: at + chance.between(3_000, 9_000), who: "ana1", do: "online" },
      );
    },
    fired: ({ server, marks }) => server.status() === "closed" && marks.has("asked while offline"),
    ends: ["closed"],
  },
  {
    id: "F44",
    name: "a new ticket has no id yet",
    arrange: (script) => alone(script, [{ at: 400, who: "ana1", do: "flag", word: "good", ticket: "" }]),
    fired: marked("barred"),
    also: ({ witness }) =>
      witness.counts.read + witness.counts.write > 0 ? "something was asked of Zendesk" : null,
  },
  {
    id: "F45",
    name: "the computer's clock jumps",
    arrange: (script, chance) => {
      const at = firstWordAt(script);
      const jump = () => chance.oneOf([-86_400_000, -3_600_000, -5_000, 5_000, 3_600_000, 86_400_000]);
      const jumps = [at + chance.between(0, 900), at + chance.between(1_000, 9_000)];
      const jumped = doing(
        script,
        ...jumps.map((when) => ({ at: when, who: "ana1" as const, do: "move_clock" as const, ms: jump() })),
      );
      return troubled(() => ({ kind: chance.oneOf(["never_answered", "dropped", "slow"]), ms: 20_000 }))(
        jumped,
        chance,
      );
    },
    fired: marked("clock moved"),
  },
];

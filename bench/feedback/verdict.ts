import type { FeedbackState } from "../../src/domain/feedback/feedback-desk";
import type { Flag } from "../../src/domain/feedback/flags";
import { flagTags, readFlag, sameFlag } from "../../src/domain/feedback/tags";
import type { Run } from "./run-script";
import { AGENT_OF, type AgentName, type Seat } from "./script";
import { TICKET } from "./server";
import type { Said } from "./stage";
import { AT_ONCE } from "./witness";

/** What a run may never show. */
export const WRONGS = [
  "lost",
  "doubled",
  "returned",
  "foreign",
  "false_saved",
  "unended",
  "conduct",
  "threw",
] as const;
export type Wrong = (typeof WRONGS)[number];
export type Violation = Readonly<{ wrong: Wrong; text: string }>;

/** How a fault may leave a flag besides saved, outdone or taken off. */
export type Allowance = Readonly<{ ends?: readonly string[] }>;

/** Judges a run by what the server held and what the tabs said; never by what the code meant to do. */
export function judge(run: Run, { ends = [] }: Allowance): readonly Violation[] {
  if (run.threw) return [{ wrong: "threw", text: run.threw }];
  const agents = ["ana", "ben"] as const;
  return [
    ...run.server.trespasses.map(({ who, tag, owner }): Violation | null =>
      owner !== "others" && hasOverruled(run, who)
        ? null
        : { wrong: "foreign", text: `${who}'s app changed ${tag} of ${owner}` },
    ),
    ...[...new Set(run.witness.wrongs)]
      .filter((text) => text !== AT_ONCE || !(isApart(run) && run.marks.has("closed while saving")))
      .map((text): Violation => ({ wrong: "conduct", text })),
    ...[...run.resting].map(([seat, state]) => unended(seat, state)),
    ...[...run.resting].map(([seat, state]) => leftBehind(run, seat, state, ends)),
    ...[...run.resting].map(([seat, state]) =>
      seenSince(run, seat, run.restingReadings)
        ? null
        : falseSaved(run, seat, state, [...run.restingTags.keys()]),
    ),
    ...[...run.final].map(([seat, state]) =>
      seenSince(run, seat, run.finalReadings) ? null : falseSaved(run, seat, state, run.server.ours()),
    ),
    ...agents.flatMap((agent) => judgeAgent(run, agent, ends)),
    putBack(run),
    doubled(run),
  ].filter((violation) => violation !== null);
}

const hasOverruled = (run: Run, who: string): boolean =>
  run.said.some((said) => AGENT_OF[said.seat] === who && said.overrule);

const unended = (seat: Seat, { save }: FeedbackState): Violation | null =>
  save.kind === "saving"
    ? { wrong: "unended", text: `${seat} still shows saving after three minutes` }
    : null;

/** A flag said to have made way for a colleague's leaves no reason of its own beside it. */
function leftBehind(
  run: Run,
  seat: Seat,
  { save }: FeedbackState,
  ends: readonly string[],
): Violation | null {
  if (save.kind !== "not_saved" || save.why !== "standing" || ends.includes("standing")) return null;
  const { prefix } = run.script;
  const excused = isApart(run) ? run.said.filter((said) => said.seat !== seat).map(({ flag }) => flag) : [];
  const kept = [`${prefix}__bad`, ...excused.flatMap((flag) => flagTags(flag, { prefix }))];
  const tags = [...run.restingTags]
    .filter(([tag, { who, by }]) => who === AGENT_OF[seat] && by === "app" && !kept.includes(tag))
    .map(([tag]) => tag)
    .join(" ");
  return tags
    ? { wrong: "doubled", text: `${seat} says a colleague's flag stands, and ${tags} is its own` }
    : null;
}

/** Whether anything of ours moved on the server, by somebody else's hand or by a copy of a write, after the tab last looked. */
function seenSince(run: Run, seat: Seat, looks: Run["finalReadings"]): boolean {
  const looked = looks.get(seat) ?? 0;
  return run.server.ledger.some(
    (line) => line.at >= looked && (line.copied || !(line.by === "app" && isHeard(run, line.who, seat))),
  );
}

/** Tabs of one agent hear each other, through the storage or beside it, unless the browser allows neither. */
const isHeard = (run: Run, who: string, seat: Seat): boolean => who === AGENT_OF[seat] && !isApart(run);

const isApart = ({ marks }: Run): boolean => marks.has("tabs apart");

function falseSaved(
  run: Run,
  seat: Seat,
  { save, flag, standing }: FeedbackState,
  ours: readonly string[],
): Violation | null {
  if (save.kind !== "saved") return null;
  const goal = flagTags(flag, { prefix: run.script.prefix });
  const holds = standing ? goal.every((tag) => ours.includes(tag)) : sameTags(ours, goal);
  if (holds) return null;
  return {
    wrong: "false_saved",
    text: `${seat} says saved (${goal.join(" ") || "nothing"}), the ticket holds ${ours.join(" ") || "nothing"}`,
  };
}

const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag) => other.includes(tag));

function judgeAgent(run: Run, agent: AgentName, ends: readonly string[]): readonly (Violation | null)[] {
  const seats = [...run.final].filter(([seat]) => AGENT_OF[seat] === agent);
  const said = run.said.filter(
    ({ seat, ticketId, barred }) => AGENT_OF[seat] === agent && ticketId === TICKET && !barred,
  );
  const words = isApart(run) ? said : inOrder(said, seats[0]?.[1].flag ?? null);
  const last = words.at(-1);
  if (!last) return [unasked(run, agent)];
  return seats.flatMap(([seat, state]) => {
    const heard = isApart(run) ? words.find((said) => sameFlag(said.flag, state.flag)) : last;
    return [lost(run, agent, seat, heard ?? last, state, ends), returned(run, agent, seat, words, state)];
  });
}

/** Of words said in two tabs within one millisecond either may be the last, as long as every tab says the same. */
function inOrder(words: readonly Said[], shown: Flag | null): readonly Said[] {
  const moment = words.at(-1)?.at;
  const chosen = words.find(({ at, flag }) => at === moment && sameFlag(flag, shown));
  return chosen ? [...words.filter((word) => word !== chosen), chosen] : words;
}

/** Nothing of ours may ever be written under the name of somebody who never said anything. */
function unasked(run: Run, agent: AgentName): Violation | null {
  const line = run.server.ledger.find(
    ({ who, by, added }) => who === agent && by === "app" && added.length > 0,
  );
  return line
    ? {
        wrong: "foreign",
        text: `${line.added.join(" ")} was written in the name of ${agent}, who said nothing`,
      }
    : null;
}

function lost(
  run: Run,
  agent: AgentName,
  seat: Seat,
  last: Said,
  { save, flag }: FeedbackState,
  ends: readonly string[],
): Violation | null {
  const why = save.kind === "not_saved" || save.kind === "waiting" ? save.why : save.kind;
  const wrong = (text: string): Violation => ({
    wrong: "lost",
    text: `${seat}: ${text} (shows ${save.kind} ${why})`,
  });
  if (save.kind === "idle" && (ends.includes("idle") || rivalStood(run, agent))) return null;
  if (!sameFlag(flag, last.flag)) return wrong("shows another word than the last one");
  if (save.kind === "saved" || ends.includes(why)) return null;
  if (why === "standing") return rivalStood(run, agent) ? null : wrong("was outdone by nobody");
  if (save.kind === "removed") return wasTakenOff(run, agent) ? null : wrong("nobody took it off");
  return wrong("did not end");
}

function rivalStood(run: Run, agent: AgentName): boolean {
  const ours = run.server.ours();
  const undone = run.server.ledger.some(
    (line) => line.removed.length > 0 && (line.who !== agent || line.by === "hand"),
  );
  return undone || ours.some((tag) => run.server.ownerOf(tag) !== agent);
}

const wasTakenOff = (run: Run, agent: AgentName): boolean =>
  run.script.trigger === "takes_off_flags" ||
  isApart(run) ||
  run.server.ledger.some((line) => line.removed.length > 0 && (line.by === "hand" || line.who !== agent));

function returned(
  run: Run,
  agent: AgentName,
  seat: Seat,
  words: readonly Said[],
  { save }: FeedbackState,
): Violation | null {
  const last = words.at(-1);
  if (last?.flag !== null || isForgotten(run) || save.kind === "waiting" || save.kind === "not_saved")
    return null;
  const own = run.server.ours().filter((tag) => run.server.ownerOf(tag) === agent);
  if (isApart(run) && last.amid && saidElsewhere(run, words, last.seat, own)) return null;
  return own.length > 0 ? { wrong: "returned", text: `${seat} undid it, and ${own.join(" ")} stands` } : null;
}

/** What stands is what a tab was told and still had at work, that could not hear of the undoing in another. */
function saidElsewhere(run: Run, words: readonly Said[], undone: Seat, own: readonly string[]): boolean {
  const { prefix } = run.script;
  return words.some(({ seat, flag }) => seat !== undone && sameTags(own, flagTags(flag, { prefix })));
}

/**
 * What somebody else took off an agent's flag comes back only by another word of that agent: one said since
 * the flag was written, or one said while an earlier one was at work, which may be what the writing was for.
 */
function putBack({ server: { ledger }, said }: Run): Violation | null {
  for (const [index, taken] of ledger.entries()) {
    if (taken.by !== "hand") continue;
    for (const later of ledger.slice(index + 1)) {
      if (later.by !== "app" || later.who === taken.who) continue;
      const mine = ledger.slice(0, index).filter((line) => line.by === "app" && line.who === later.who);
      const back = later.added.filter((tag) => taken.removed.includes(tag));
      const before = mine.filter((line) => back.some((tag) => line.added.includes(tag))).at(-1);
      const words = said.filter(({ at, seat }) => AGENT_OF[seat] === later.who && at <= later.at);
      const last = words.at(-1);
      if (!before || !last || last.amid || last.at >= before.at) continue;
      return {
        wrong: "returned",
        text: `${taken.who} took off ${back.join(" ")}, ${later.who}'s app put it back`,
      };
    }
  }
  return null;
}

/** Tags that no single word of anybody stands for, where no hand but the app's wrote any. */
function doubled(run: Run): Violation | null {
  const ours = run.server.ours();
  if (run.server.ledger.some((line) => line.by === "hand") || ours.length === 0) return null;
  if ([...run.final.values()].some(isShutOut) || isForgotten(run)) return null;
  const words = [...run.said, ...leftWords(run)];
  const { prefix } = run.script;
  if (
    words.some(
      ({ flag }) => sameFlag(flag, readFlag(ours, prefix).flag) && sameTags(ours, flagTags(flag, { prefix })),
    )
  )
    return null;
  return { wrong: "doubled", text: `the ticket holds ${ours.join(" ")}` };
}

/** Whoever may write no more cannot finish what he began, and is told so. */
const isShutOut = ({ save }: FeedbackState): boolean =>
  save.kind === "not_saved" && ["closed", "forbidden", "gone"].includes(save.why);

/** What was kept in memory only went with a tab the agent was told to keep open. */
const isForgotten = ({ marks }: Run): boolean =>
  marks.has("storage refused") && marks.has("closed while saving");

function leftWords(run: Run): readonly Pick<Said, "flag">[] {
  return run.script.leftover.map(({ word }) => ({
    flag: word === "good" ? { verdict: "good" as const } : { verdict: "bad" as const, reasons: word },
  }));
}

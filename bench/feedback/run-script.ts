import type { FeedbackState } from "../../src/domain/feedback/feedback-desk";
import { perform } from "./deeds";
import { leaveBehind } from "./leave-behind";
import { AGENT_OF, type Script, SEATS, type Seat } from "./script";
import { type LedgerLine, type Server, TICKET } from "./server";
import { browserOf, createStage, open, readings, START, type Stage, shown } from "./stage";
import type { Witness } from "./witness";

/** All that can be known of a run when everything has come to rest. */
export type Run = Pick<Stage, "script" | "server" | "witness" | "said" | "marks"> &
  Readonly<{
    /** What each tab showed three minutes after the last deed, and of which moment it knew. */
    resting: ReadonlyMap<Seat, FeedbackState>;
    restingReadings: ReadonlyMap<Seat, number>;
    /** The tags of ours that stood then, with what put each there. */
    restingTags: ReadonlyMap<string, LedgerLine>;
    restingCounts: Witness["counts"];
    /** The same after everybody came back once more and nothing went wrong any longer. */
    final: ReadonlyMap<Seat, FeedbackState>;
    finalReadings: ReadonlyMap<Seat, number>;
    struck: number;
    threw: string | null;
  }>;

/** Within this after the last deed a flag is saved, refused with a reason, or said to wait. */
const REST_MS = 180_000;
/** Longer than the longest wait a server asks for here, and than the last look after a lost write. */
const COME_BACK_MS = 420_000;
/** Where all is said and done at rest, coming back is played in every so many runs only. */
const COME_BACK_EVERY = 8;

/** Plays one script on the real desk, the real gateway and the fake account, in virtual time. */
export async function runScript(script: Script): Promise<Run> {
  const stage = createStage(script);
  const { time, server, witness, said, marks, troubles } = stage;
  for (const left of script.leftover) leaveBehind(left, stage.browsers[left.agent], server, START);
  for (const action of script.actions) time.after(action.at, () => perform(stage, action));
  const rest = START + (script.actions.at(-1)?.at ?? 0) + REST_MS;
  let resting: Run["resting"] = new Map();
  let restingReadings: Run["restingReadings"] = new Map();
  let restingTags: Run["restingTags"] = new Map();
  let restingCounts = witness.counts;
  let threw: string | null = null;
  try {
    await time.runUntil(rest);
    resting = shown(stage);
    restingReadings = readings(stage);
    restingTags = standing(server);
    restingCounts = { ...witness.counts };
    if (script.seed % COME_BACK_EVERY === 0 || !isSettled(stage)) await everybodyComesBack(stage, rest);
    server.settle(time.now());
  } catch (error) {
    threw = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  for (const browser of Object.values(stage.browsers))
    if (browser.refusals() > 0) marks.add("storage refused");
  return {
    script,
    server,
    witness,
    said,
    marks,
    resting,
    restingReadings,
    restingTags,
    restingCounts,
    final: shown(stage),
    finalReadings: readings(stage),
    struck: troubles.struck(),
    threw,
  };
}

function standing({ ledger, ours }: Server): ReadonlyMap<string, LedgerLine> {
  const stood = ours();
  return new Map(
    ledger.flatMap((line) => line.added.filter((tag) => stood.includes(tag)).map((tag) => [tag, line])),
  );
}

/**
 * All is said and done: every tab is open and says saved, or what somebody else did to the flag, and one of its
 * agent's has seen the newest tags.
 */
function isSettled(stage: Stage): boolean {
  const lastChange = stage.server.ledger.at(-1)?.at ?? 0;
  const informed = new Set<string>();
  for (const [seat, looked] of readings(stage)) if (looked > lastChange) informed.add(AGENT_OF[seat]);
  return [...stage.tabs].every(
    ([seat, { line, desk }]) =>
      line.alive && isAtEnd(desk.state(TICKET).save) && informed.has(AGENT_OF[seat]),
  );
}

const isAtEnd = (save: FeedbackState["save"]): boolean =>
  save.kind === "saved" || save.kind === "removed" || (save.kind === "not_saved" && save.why === "standing");

/**
 * Nothing goes wrong any longer, and everybody opens the ticket once more; and looks again where the first
 * look of one had the app of another tidy up.
 */
async function everybodyComesBack(stage: Stage, at: number): Promise<void> {
  stage.troubles.lift();
  for (const agent of ["ana", "ben"] as const) stage.network.signedIn.set(agent, true);
  for (const seat of SEATS) comeBack(stage, seat);
  await stage.time.runUntil(at + COME_BACK_MS);
  if (isSettled(stage)) return;
  for (const seat of SEATS) stage.tabs.get(seat)?.desk.verify(TICKET);
  await stage.time.runUntil(at + 2 * COME_BACK_MS);
}

/** Everybody opens the ticket again; who keeps flags in memory only was told not to, and looks again. */
function comeBack(stage: Stage, seat: Seat): void {
  const tab = stage.tabs.get(seat);
  if (!tab) return;
  if (!tab.line.alive || browserOf(stage, seat).refusals() === 0) {
    open(stage, seat);
    return;
  }
  stage.witness.outsideWord(AGENT_OF[seat]);
  tab.goOnline(true);
  tab.desk.verify(TICKET);
}

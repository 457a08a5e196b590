import type { FeedbackState } from "../../src/domain/feedback/feedback-desk";
import { perform } from "./deeds";
import { leaveBehind } from "./leave-behind";
import { AGENT_OF, type Script, SEATS, type Seat } from "./script";
import { TICKET } from "./server";
import { browserOf, createStage, open, readings, START, type Stage, shown } from "./stage";
import type { Witness } from "./witness";

/** All that can be known of a run when everything has come to rest. */
export type Run = Pick<Stage, "script" | "server" | "witness" | "said" | "marks"> &
  Readonly<{
    /** What each tab showed three minutes after the last deed, and of which moment it knew. */
    resting: ReadonlyMap<Seat, FeedbackState>;
    restingReadings: ReadonlyMap<Seat, number>;
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

/** Plays one script on the real desk, the real gateway and the fake account, in virtual time. */
export async function runScript(script: Script): Promise<Run> {
  const stage = createStage(script);
  const { time, server, witness, said, marks, troubles } = stage;
  for (const left of script.leftover) leaveBehind(left, stage.browsers[left.agent], server, START);
  for (const action of script.actions) time.after(action.at, () => perform(stage, action));
  const rest = START + (script.actions.at(-1)?.at ?? 0) + REST_MS;
  let resting = shown(stage);
  let restingReadings = readings(stage);
  let restingCounts = { ...witness.counts };
  let threw: string | null = null;
  try {
    await time.runUntil(rest);
    resting = shown(stage);
    restingReadings = readings(stage);
    restingCounts = { ...witness.counts };
    troubles.lift();
    for (const agent of ["ana", "ben"] as const) stage.network.signedIn.set(agent, true);
    for (const seat of SEATS) comeBack(stage, seat);
    await time.runUntil(rest + COME_BACK_MS);
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
    restingCounts,
    final: shown(stage),
    finalReadings: readings(stage),
    struck: troubles.struck(),
    threw,
  };
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

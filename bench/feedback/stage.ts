import { rowOf } from "../../preview/account/row";
import type { FeedbackState } from "../../src/domain/feedback/feedback-desk";
import type { Flag } from "../../src/domain/feedback/flags";
import { type Browser, createBrowser } from "./browser";
import { createNetwork, type Network } from "./network";
import { AGENT_OF, type AgentName, type Script, type Seat } from "./script";
import { type Chance, seededRandom } from "./seeded-random";
import { createServer, type Person, type Server, TICKET } from "./server";
import { openTab, type Tab } from "./tab";
import { createTroubles, type Troubles } from "./troubles";
import { createVirtualTime, type VirtualTime } from "./virtual-time";
import { createWitness, type Witness } from "./witness";

export const START = Date.parse("2026-11-20T12:00:00.000Z");

/**
 * A word of an agent as the run's judge keeps it; `barred` where the desk would not take it, `amid` where an
 * earlier word of the same agent was under way or waited in any open tab.
 */
export type Said = Readonly<{
  at: number;
  seat: Seat;
  ticketId: string;
  flag: Flag | null;
  overrule: boolean;
  barred: boolean;
  amid: boolean;
}>;

/** Everything one run consists of. */
export type Stage = Readonly<{
  script: Script;
  time: VirtualTime;
  chance: Chance;
  server: Server;
  troubles: Troubles;
  witness: Witness;
  network: Network;
  browsers: Readonly<Record<AgentName, Browser>>;
  tabs: Map<Seat, Tab>;
  forms: Map<Person, readonly string[]>;
  said: Said[];
  /** What happened in this run that a fault may need to have happened. */
  marks: Set<string>;
  skews: Record<AgentName, number>;
}>;

export function createStage(script: Script): Stage {
  const time = createVirtualTime(START);
  const chance = seededRandom(script.seed);
  const server = createServer(script, START);
  const troubles = createTroubles(script.troubles);
  const witness = createWitness();
  const tabs = new Map<Seat, Tab>();
  const marks = new Set<string>();
  const kill = (seat: Seat) => tabs.get(seat)?.close();
  return {
    script,
    time,
    chance,
    server,
    troubles,
    witness,
    network: createNetwork({ script, time, chance, server, troubles, witness, marks, kill }),
    browsers: { ana: createBrowser(time), ben: createBrowser(time) },
    tabs,
    forms: new Map(),
    said: [],
    marks,
    skews: { ana: 0, ben: 0 },
  };
}

/** Opens the ticket in a tab, unless Zendesk says that nobody is signed in: then there is no app. */
export function open(stage: Stage, seat: Seat): void {
  const agent = AGENT_OF[seat];
  stage.tabs.get(seat)?.close();
  if (!isSignedIn(stage, agent)) {
    stage.marks.add("nobody signed in");
    return;
  }
  const { script, time, chance, network, server } = stage;
  const skew = () => stage.skews[agent];
  const tab = openTab(seat, stage.browsers[agent], {
    script,
    time,
    chance,
    network,
    userId: server.userId(agent),
    skew,
  });
  stage.tabs.set(seat, tab);
  stage.forms.set(agent, server.tags());
  stage.witness.outsideWord(agent);
  tab.desk.verify(TICKET);
}

/** Who has no session is answered 200 and a user without an id. */
function isSignedIn({ server, network, time }: Stage, agent: AgentName): boolean {
  if (network.signedIn.get(agent) !== false) return true;
  const answer = server.handle({ method: "GET", url: "/api/v2/users/me" }, null, "hand", time.now());
  return rowOf(rowOf(answer.json).user).id !== null;
}

export const browserOf = (stage: Stage, seat: Seat): Browser => stage.browsers[AGENT_OF[seat]];

/** What every open tab shows of the ticket. */
export function shown(stage: Stage): ReadonlyMap<Seat, FeedbackState> {
  const open = [...stage.tabs].filter(([, tab]) => tab.line.alive);
  return new Map(open.map(([seat, tab]) => [seat, tab.desk.state(TICKET)]));
}

/** The moment of which each tab had its newest reading. */
export function readings({ tabs, witness }: Stage): ReadonlyMap<Seat, number> {
  return new Map([...tabs].map(([seat, tab]) => [seat, witness.lastRead.get(tab.line) ?? 0]));
}

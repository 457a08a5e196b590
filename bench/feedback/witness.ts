import { DEADLINE_MS, GIVE_UP_MS, LONGEST_WAIT_MS, MOST_WRITES } from "../../src/domain/feedback/waits";
import { AGENT_OF, type AgentName, type Seat } from "./script";
import { TICKET } from "./server";
import type { RequestKind } from "./troubles";

/** What is counted of requests, and what they may never do, while a run is under way. */
export type Witness = Readonly<{
  sent(seat: Seat, tab: object, kind: RequestKind, url: string, now: number): Sent;
  answered(sent: Sent, answer: unknown, now: number): void;
  /** The agent said something, or something outside happened: writes are counted anew. */
  outsideWord(agent: AgentName): void;
  mayTouch(agent: AgentName, ticketId: string): void;
  counts: Readonly<Record<RequestKind, number>>;
  statuses: ReadonlySet<number>;
  lastRead: ReadonlyMap<object, number>;
  wrongs: string[];
}>;

/** `servedAt` is the moment of which the answer tells. */
export type Sent = {
  agent: AgentName;
  tab: object;
  kind: RequestKind;
  ticketId: string | null;
  at: number;
  servedAt: number;
  open: boolean;
};

/** Not to be helped where the one tab died over its write and the other can hear of nothing. */
export const AT_ONCE = "two writes of one agent were under way at once";

const isWrite = (kind: RequestKind): boolean => kind === "write" || kind === "remove";

export function createWitness(): Witness {
  const counts: Record<RequestKind, number> = { read: 0, write: 0, remove: 0, trace: 0, job: 0 };
  const wrongs: string[] = [];
  const open: Sent[] = [];
  const quietUntil = new Map<object, number>();
  const spent = new Map<object, Map<string | null, number>>();
  const excused = new Set<object>();
  const tabs = new Map<object, AgentName>();
  const allowed = new Set<string>();
  const lastRead = new Map<object, number>();
  const statuses = new Set<number>();

  function countWrite(agent: AgentName, sent: Sent, now: number): void {
    const other = open.some(
      (one) =>
        one !== sent &&
        one.open &&
        isWrite(one.kind) &&
        one.ticketId === sent.ticketId &&
        one.agent === agent &&
        now - one.at < DEADLINE_MS + GIVE_UP_MS,
    );
    if (other) wrongs.push(AT_ONCE);
    const ofTab = spent.get(sent.tab) ?? new Map<string | null, number>();
    const writes = (ofTab.get(sent.ticketId) ?? 0) + 1;
    spent.set(sent.tab, ofTab.set(sent.ticketId, writes));
    if (writes > MOST_WRITES && !excused.has(sent.tab)) wrongs.push(`${writes} writes for one word`);
  }

  return {
    sent: (seat, tab, kind, url, now) => {
      const agent = AGENT_OF[seat];
      const ticketId = /tickets\/(\d+)/.exec(url)?.[1] ?? null;
      const sent: Sent = { agent, tab, kind, ticketId, at: now, servedAt: 0, open: true };
      tabs.set(tab, agent);
      counts[kind] += 1;
      if (
        open.some(
          (one) => one.open && one.tab === tab && one.ticketId === ticketId && now - one.at < DEADLINE_MS,
        )
      )
        wrongs.push("two requests of one tab were under way at once");
      open.push(sent);
      if (now < (quietUntil.get(tab) ?? 0)) wrongs.push("a request was sent before the server's time was up");
      if (ticketId && !allowed.has(`${agent} ${ticketId}`)) wrongs.push(`ticket ${ticketId} was asked for`);
      if (isWrite(kind)) countWrite(agent, sent, now);
      return sent;
    },
    answered: (sent, answer, now) => {
      sent.open = false;
      const { status, responseHeaders = {} } = answer as {
        status: number;
        responseHeaders?: Record<string, string>;
      };
      statuses.add(status);
      if (status === 429 || status >= 500) excused.add(sent.tab);
      if (status === 200 && sent.kind === "read" && sent.ticketId === TICKET)
        lastRead.set(sent.tab, sent.servedAt);
      if (status !== 429) return;
      const seconds = Number(responseHeaders["retry-after"] ?? 10);
      quietUntil.set(sent.tab, now + Math.min(seconds * 1_000, LONGEST_WAIT_MS));
    },
    outsideWord: (agent) => {
      for (const [tab, of] of tabs) {
        if (of !== agent) continue;
        spent.delete(tab);
        excused.delete(tab);
      }
    },
    mayTouch: (agent, ticketId) => {
      allowed.add(`${agent} ${ticketId}`);
    },
    counts,
    statuses,
    lastRead,
    wrongs,
  };
}

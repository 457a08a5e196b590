import { jest } from "@jest/globals";
import type { FeedbackState } from "../../src/domain/feedback/feedback-desk";
import type { Flag } from "../../src/domain/feedback/flags";
import type { TicketChange } from "../../src/domain/ticket";
import { browserClock } from "../../src/zendesk/feedback/browser-ports";
import { createFeedbackDesk } from "../../src/zendesk/feedback/create-feedback-desk";
import { leaseLocks } from "../../src/zendesk/feedback/lease-locks";
import { createOutbox, type EntryStorage } from "../../src/zendesk/feedback/outbox";
import type { TabChannel } from "../../src/zendesk/feedback/ports";
import { sendRequest, type TagGateway } from "../../src/zendesk/feedback/send-request";
import { type Agent, GatewayError, type GatewayFault } from "../../src/zendesk/gateway";

export const GOOD: Flag = { verdict: "good" };
export const BAD: Flag = { verdict: "bad", reasons: ["too_late"] };
export const ana: Agent = { id: "7", name: "Ana", role: "agent" };

/** One ticket as a server holds it: sets of tags, whole seconds, an audit for every change. */
export function aServer(tags: string[] = ["vip"]) {
  const server = {
    tags,
    requests: [] as string[],
    faults: [] as GatewayFault[],
    changes: [] as TicketChange[],
  };
  const stamp = () => `${new Date().toISOString().slice(0, 19)}Z`;
  let updatedAt = "2026-05-01T09:00:00Z";
  const set = (next: string[], by: string) => {
    const [from, at] = [server.tags, stamp()];
    if (from.join() === next.join()) return;
    const auditId = String(server.changes.length + 1);
    const actor = { kind: "person", id: by, name: by } as const;
    server.changes.push({ auditId, at, kind: "change", field: "tags", from, to: next, by: actor });
    server.tags = next;
    updatedAt = at;
  };
  const asked = async (what: string) => {
    server.requests.push(what);
    const fault = server.faults.shift();
    if (fault) throw new GatewayError(fault, what);
  };
  const gateway = (by: string): TagGateway => ({
    readTags: async (id) => {
      await asked(`GET ${id}`);
      return { tags: server.tags, updatedAt, closed: false };
    },
    readTagChanges: async (id) => {
      await asked(`GET ${id}/audits`);
      return server.changes;
    },
    addTags: async (id, more) => {
      await asked(`PUT ${id} ${more.join(" ")}`);
      set([...new Set([...server.tags, ...more])], by);
      return server.tags;
    },
    bulkUpdateTags: async (id) => {
      await asked(`PUT update_many ${id}`);
      return "job";
    },
    readJob: async () => "completed",
    removeTags: async (id, less) => {
      await asked(`DELETE ${id} ${less.join(" ")}`);
      set(
        server.tags.filter((tag) => !less.includes(tag)),
        by,
      );
      return server.tags;
    },
  });
  return { ...server, server, set, gateway };
}

export function aStorage(): EntryStorage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size;
    },
  };
}

const NONE: readonly string[] = [];
const ALONE: TabChannel = { send: () => {}, onText: () => {} };
export type OnStorage = (listener: (key: string | null) => void) => () => void;
const DEAF: OnStorage = () => () => {};

export function aDesk(
  gateway: TagGateway,
  {
    agent = ana,
    storage = aStorage(),
    channel = ALONE,
    fieldTags = NONE,
    tab = "tab",
    onStorage = DEAF,
  } = {},
) {
  return createFeedbackDesk({
    send: sendRequest(gateway),
    outbox: createOutbox(() => storage, agent.id, onStorage, channel),
    locks: leaseLocks(() => storage, browserClock, tab),
    clock: browserClock,
    random: () => 0.5,
    agent,
    fieldTags,
    settings: { prefix: "qa", vendors: [], tagBotAndReason: false, bulk: false },
    onOnline: () => () => {},
  });
}

export const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);
export const kindOf = (state: FeedbackState) => state.save.kind;

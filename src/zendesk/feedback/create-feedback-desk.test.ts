import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { FeedbackState } from "../../domain/feedback/feedback-desk";
import type { Flag } from "../../domain/feedback/flags";
import type { TicketChange } from "../../domain/ticket";
import { type Agent, GatewayError, type GatewayFault } from "../gateway";
import { browserClock } from "./browser-ports";
import { createFeedbackDesk } from "./create-feedback-desk";
import { leaseLocks } from "./lease-locks";
import { createOutbox, type EntryStorage } from "./outbox";
import type { TabChannel } from "./ports";
import { sendRequest, type TagGateway } from "./send-request";

const GOOD: Flag = { verdict: "good" };
const BAD: Flag = { verdict: "bad", reasons: ["too_late"] };
const ana: Agent = { id: "7", name: "Ana", role: "agent" };

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-05-01T10:00:00Z") });
});
afterEach(() => {
  jest.useRealTimers();
});

/** One ticket as a server holds it: sets of tags, whole seconds, an audit for every change. */
function aServer(tags: string[] = ["vip"]) {
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

/** What two tabs say on their channel arrives a little later. */
function twoChannels(): readonly [TabChannel, TabChannel] {
  const hear: ((text: string) => void)[] = [];
  const channel = (own: number, other: number): TabChannel => ({
    send: (text) => void setTimeout(() => hear[other]?.(text), 5),
    onText: (listener) => {
      hear[own] = listener;
    },
  });
  return [channel(0, 1), channel(1, 0)];
}

/** A storage with room for locks and for no entries. */
function aFullStorage(): EntryStorage {
  const storage = aStorage();
  const { setItem } = storage;
  return Object.assign(storage, {
    setItem: (key: string, value: string) => {
      if (key.startsWith("baton:flags:")) throw new Error("QuotaExceededError");
      setItem(key, value);
    },
  });
}

function aStorage(): EntryStorage {
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

function aDesk(
  gateway: TagGateway,
  { agent = ana, storage = aStorage(), channel = ALONE, fieldTags = NONE } = {},
) {
  return createFeedbackDesk({
    send: sendRequest(gateway),
    outbox: createOutbox(
      () => storage,
      agent.id,
      () => () => {},
      channel,
    ),
    locks: leaseLocks(() => storage, browserClock, `tab-${agent.id}`),
    clock: browserClock,
    random: () => 0.5,
    agent,
    fieldTags,
    settings: { prefix: "qa", vendors: [], tagBotAndReason: false, bulk: false },
    onOnline: () => () => {},
  });
}

const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);
const kindOf = (state: FeedbackState) => state.save.kind;

describe("a flag on its way", () => {
  it("costs one reading, one write and one reading back", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", BAD);
    expect(kindOf(desk.state("1"))).toBe("saving");
    await pass(5);
    expect(kindOf(desk.state("1"))).toBe("saved");
    expect(server.tags).toEqual(["vip", "qa__bad", "qa__too_late"]);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__bad qa__too_late", "GET 1"]);
  });

  it("clicked three times in a row is one flag", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    for (let click = 0; click < 3; click += 1) desk.flag("1", GOOD);
    await pass(5);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__good", "GET 1"]);
  });

  it("undone while it is under way leaves no tag of ours", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(0.5);
    desk.flag("1", null);
    await pass(10);
    expect(server.tags).toEqual(["vip"]);
    expect(desk.state("1")).toMatchObject({ flag: null, save: { kind: "saved" } });
  });

  it.each<[GatewayFault, string]>([
    ["rate_limited", "waiting"],
    ["signed_out", "waiting"],
    ["offline", "saved"],
    ["forbidden", "not_saved"],
    ["not_found", "not_saved"],
    ["closed", "not_saved"],
    ["invalid", "not_saved"],
    ["conflict", "saved"],
    ["no_answer", "saved"],
    ["unreadable", "saved"],
  ])("refused with %s is %s", async (fault, end) => {
    const { server, gateway } = aServer();
    server.faults.push(fault);
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(6);
    expect(kindOf(desk.state("1"))).toBe(end);
  });

  it("left under way by an earlier life of the tab is taken up again", async () => {
    const { server, gateway } = aServer();
    const storage = aStorage();
    server.faults.push("offline");
    aDesk(gateway("7"), { storage }).flag("1", GOOD);
    await pass(1);
    const later = aDesk(gateway("7"), { storage });
    await pass(60);
    expect(server.tags).toContain("qa__good");
    expect(kindOf(later.state("1"))).toBe("saved");
  });

  it("of another agent on the same computer is never sent", async () => {
    const { server, gateway } = aServer();
    const storage = aStorage();
    server.faults.push("offline");
    const abandoned = aDesk({ ...gateway("7"), readTags: () => new Promise(() => {}) }, { storage });
    abandoned.flag("1", GOOD);
    await pass(1);
    server.requests.length = 0;
    aDesk(gateway("8"), { storage, agent: { ...ana, id: "8" } });
    await pass(120);
    expect(server.requests).toEqual([]);
  });
});

describe("two agents", () => {
  it("the first flag stands, and the second is offered", async () => {
    const { server, set, gateway } = aServer();
    set(["vip", "qa__good"], "8");
    const desk = aDesk(gateway("7"));
    desk.flag("1", BAD);
    await pass(10);
    expect(server.tags).toEqual(["vip", "qa__good"]);
    expect(desk.state("1")).toMatchObject({
      save: { kind: "not_saved", why: "standing" },
      standing: { flag: GOOD, by: { id: "8" } },
    });
    desk.flag("1", BAD, { overrule: true });
    await pass(10);
    expect(server.tags).toEqual(["vip", "qa__bad", "qa__too_late"]);
    expect(desk.state("1")).toMatchObject({ flag: BAD, save: { kind: "saved" }, standing: null });
  });

  it("a flag a colleague took off is shown as removed by him and not put back", async () => {
    const { server, set, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(5);
    set(["vip"], "8");
    desk.verify("1");
    await pass(10);
    expect(server.tags).toEqual(["vip"]);
    expect(desk.state("1").save).toMatchObject({ kind: "removed", by: { id: "8" } });
  });

  it("a flag the agent's own form dropped is written again, once", async () => {
    const { server, set, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(5);
    for (const end of [["vip", "qa__good"], ["vip"]]) {
      set(["vip"], "7");
      desk.verify("1");
      await pass(10);
      expect(server.tags).toEqual(end);
    }
    expect(kindOf(desk.state("1"))).toBe("removed");
  });
});

describe("who may not flag", () => {
  it.each([
    ["a light agent", { ...ana, role: "light_agent" as const }, "1", "light_agent"],
    ["anybody on a ticket that has no id yet", ana, "", "new_ticket"],
  ])("%s: nothing is asked of Zendesk", async (_who, agent, ticketId, why) => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"), { agent });
    desk.flag(ticketId, GOOD);
    await pass(5);
    expect(desk.state(ticketId).barred).toBe(why);
    expect(server.requests).toEqual([]);
  });
});

describe("a prefix that heads the tags of a ticket field", () => {
  it("is refused: nothing new is flagged, and nothing left over is sent", async () => {
    const { server, gateway } = aServer();
    const [earlier, storage] = [aStorage(), aStorage()];
    aDesk(aServer().gateway("7"), { storage: earlier }).flag("1", BAD);
    storage.setItem("baton:flags:7:1", earlier.getItem("baton:flags:7:1") ?? "");
    const desk = aDesk(gateway("7"), { storage, fieldTags: ["red", "qa__bad"] });
    expect(desk.state("1").barred).toBe("prefix_taken");
    desk.flag("1", GOOD);
    desk.verify("1");
    await pass(60);
    expect(server.requests).toEqual([]);
  });

  it("is free where fields only have other tags", () => {
    const desk = aDesk(aServer().gateway("7"), { fieldTags: ["qa_bad", "quality__bad"] });
    expect(desk.state("1").barred).toBeNull();
  });
});

describe("two tabs of one agent, where storage has no room", () => {
  function twoDesks() {
    const { server, gateway } = aServer();
    const storage = aFullStorage();
    const [here, there] = twoChannels();
    const one = aDesk(gateway("7"), { storage, channel: here });
    const other = aDesk(gateway("7"), { storage, channel: there });
    return { server, one, other };
  }

  it("hear each other: what one flags the other undoes, and both say so", async () => {
    const { server, one, other } = twoDesks();
    one.flag("1", BAD);
    await pass(5);
    expect(kindOf(other.state("1"))).toBe("saved");
    other.flag("1", null);
    await pass(8);
    expect(server.tags).toEqual(["vip"]);
    expect([one.state("1").flag, other.state("1").flag]).toEqual([null, null]);
  });

  it("wait for each other's writes, and the later word stands", async () => {
    const { server, one, other } = twoDesks();
    one.flag("1", GOOD);
    await pass(0.31);
    other.flag("1", BAD);
    await pass(10);
    expect(server.tags).toEqual(["vip", "qa__bad", "qa__too_late"]);
    expect([kindOf(one.state("1")), kindOf(other.state("1"))]).toEqual(["saved", "saved"]);
    expect(one.state("1").flag).toEqual(BAD);
  });
});

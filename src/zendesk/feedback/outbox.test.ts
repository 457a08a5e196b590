import { describe, expect, it } from "@jest/globals";
import type { Intent } from "../../domain/feedback/intent";
import { toEntry } from "../../domain/feedback/outbox-entry";
import { begin } from "../../domain/feedback/progress";
import { createOutbox, type EntryStorage } from "./outbox";
import type { Outbox, StoredEntry, TabChannel } from "./ports";

function stored(ticketId = "1", agentId = "7", seq = 1): StoredEntry {
  const intent: Intent = {
    ticketId,
    agentId,
    opId: "a",
    seq,
    createdAt: 0,
    flag: { verdict: "good" },
    bot: null,
    why: null,
    followUp: false,
    overrules: [],
  };
  const entry = toEntry(begin(intent, { kind: "reading" }), 0);
  if (entry === null) throw new Error("nothing kept");
  return { raw: JSON.stringify(entry), entry };
}

function aStorage(refuse: { get?: boolean; set?: boolean } = {}) {
  const held = new Map<string, string>();
  const storage: EntryStorage = {
    getItem: (key) => {
      if (refuse.get) throw new Error("SecurityError");
      return held.get(key) ?? null;
    },
    setItem: (key, value) => {
      if (refuse.set) throw new Error("QuotaExceededError");
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      if (refuse.get) throw new Error("SecurityError");
      return held.size;
    },
  };
  return { held, storage, refuse };
}
const never = () => () => {};

/** Tabs on one channel: what one says, all others hear at once. */
function aChannel() {
  const hearers: ((text: string) => void)[] = [];
  return (): TabChannel => {
    let own: ((text: string) => void) | null = null;
    return {
      send: (text) => {
        for (const hear of hearers) if (hear !== own) hear(text);
      },
      onText: (listener) => {
        own = listener;
        hearers.push(listener);
      },
    };
  };
}
const outboxOf = (storage: EntryStorage, agentId = "7", channel = aChannel()()) =>
  createOutbox(() => storage, agentId, never, channel);

/** Two tabs on one storage; each is asked for the tickets it was told of. */
function twoTabs(storage: EntryStorage) {
  const join = aChannel();
  return [0, 1].map(() => {
    const told: string[] = [];
    const outbox = outboxOf(storage, "7", join());
    outbox.onChange((ticketId) => told.push(ticketId));
    return { outbox, told };
  }) as [Listening, Listening];
}
type Listening = Readonly<{ outbox: Outbox; told: string[] }>;

describe("the outbox", () => {
  it("keeps an entry for the next life of the tab", () => {
    const { storage } = aStorage();
    outboxOf(storage).write("1", stored());
    const later = outboxOf(storage);
    expect(later.tickets()).toEqual(["1"]);
    expect(later.read("1")).toEqual(stored());
    expect(later.durable()).toBe(true);
  });

  it("of one agent does not see another's on the same computer, and leaves it there", () => {
    const { storage, held } = aStorage();
    outboxOf(storage, "8").write("1", stored("1", "8"));
    expect(outboxOf(storage, "7").tickets()).toEqual([]);
    expect(held.size).toBe(1);
  });

  it.each([
    ["corrupt", "{"],
    ["of another version", '{"v":99}'],
    ["of another agent, kept under this one's name", stored("1", "8").raw],
    ["of another ticket, kept under this one's number", stored("2").raw],
  ])("an entry that is %s is set aside, and the ticket is free again", (_what, raw) => {
    const { storage, held } = aStorage();
    held.set("baton:flags:7:1", raw);
    const outbox = outboxOf(storage);
    expect(outbox.read("1")).toBeNull();
    expect(outbox.tickets()).toEqual([]);
    expect([...held]).toEqual([["baton:unreadable:7:1", raw]]);
    outbox.write("1", stored());
    expect(outbox.read("1")).toEqual(stored());
  });

  it("lives in memory where the browser refuses storage, and says so", () => {
    const { storage } = aStorage({ get: true, set: true });
    const outbox = outboxOf(storage);
    outbox.write("1", stored());
    expect(outbox.read("1")).toEqual(stored());
    expect(outbox.tickets()).toEqual(["1"]);
    expect(outbox.durable()).toBe(false);
  });

  it("lives in memory where merely naming the storage throws", () => {
    const outbox = createOutbox(
      () => {
        throw new Error("SecurityError");
      },
      "7",
      never,
      aChannel()(),
    );
    outbox.write("1", stored());
    expect(outbox.read("1")).toEqual(stored());
  });

  it("leaves no older entry behind where a newer one does not fit, and is durable again once one does", () => {
    const { storage, held, refuse } = aStorage();
    const outbox = outboxOf(storage);
    outbox.write("1", stored());
    refuse.set = true;
    outbox.write("1", stored());
    expect([held.size, outbox.durable()]).toEqual([0, false]);
    refuse.set = false;
    outbox.write("1", stored());
    expect([held.size, outbox.durable()]).toEqual([1, true]);
  });

  it("tells of its own entries that other tabs wrote, and of no others", () => {
    const { storage } = aStorage();
    let tell: (key: string | null) => void = () => {};
    const heard: string[] = [];
    createOutbox(
      () => storage,
      "7",
      (listener) => {
        tell = listener;
        return () => {};
      },
      aChannel()(),
    ).onChange((ticketId) => heard.push(ticketId));
    for (const key of ["baton:flags:7:1", "baton:flags:8:2", "theme", null]) tell(key);
    expect(heard).toEqual(["1"]);
  });

  it("whose entry finds no room is heard by the agent's other tab, newest word first", () => {
    const { storage, refuse } = aStorage();
    const [one, other] = twoTabs(storage);
    one.outbox.write("1", stored());
    refuse.set = true;
    const later = stored("1", "7", 9);
    one.outbox.write("1", later);
    expect([other.told, other.outbox.read("1")]).toEqual([["1"], later]);
    expect(other.outbox.durable()).toBe(false);
    other.outbox.write("1", stored("1", "7", 10));
    one.outbox.write("1", later);
    expect(other.outbox.read("1")?.entry.intent.seq).toBe(10);
  });

  it("is told by the tabs that are open already what they could not store", () => {
    const { storage, refuse } = aStorage({ set: true });
    const join = aChannel();
    const first = outboxOf(storage, "7", join());
    first.onChange(() => {});
    first.write("1", stored());
    const second = outboxOf(storage, "7", join());
    second.onChange(() => {});
    expect(second.read("1")).toEqual(stored());
    expect(refuse.set).toBe(true);
  });

  it.each([
    ["of another agent", `1 ${stored("1", "8").raw}`],
    ["of another ticket", `2 ${stored("1").raw}`],
    ["broken", '1 {"v":1}'],
    ["without a ticket", "hello"],
  ])("takes no entry from another tab that is %s", (_what, text) => {
    const { storage } = aStorage();
    const join = aChannel();
    const outbox = outboxOf(storage, "7", join());
    const told: string[] = [];
    outbox.onChange((ticketId) => told.push(ticketId));
    join().send(text);
    expect([told, outbox.tickets()]).toEqual([[], []]);
  });

  it("believes what stands in storage before what it heard: a write that found no room cleared it first", () => {
    const { storage, held, refuse } = aStorage({ set: true });
    const [one, other] = twoTabs(storage);
    one.outbox.write("1", stored());
    refuse.set = false;
    const later = stored("1", "7", 9);
    one.outbox.write("1", later);
    expect(held.size).toBe(1);
    expect(other.outbox.read("1")).toEqual(later);
    expect(other.outbox.durable()).toBe(true);
  });
});

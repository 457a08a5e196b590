import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import {
  aDesk,
  aServer,
  aStorage,
  BAD,
  GOOD,
  kindOf,
  type OnStorage,
  pass,
} from "../../../tests/builders/a-feedback-desk";
import type { EntryStorage } from "./outbox";
import type { TabChannel } from "./ports";
import type { TagGateway } from "./send-request";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-05-01T10:00:00Z") });
});
afterEach(() => {
  jest.useRealTimers();
});

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

/** One storage as each of two tabs sees it: a change that one makes, the other hears of a little later. */
function twoSights() {
  const held = aStorage();
  const hear: ((key: string | null) => void)[] = [];
  const sight = (own: number, other: number) => {
    const tell = (key: string) => void setTimeout(() => hear[other]?.(key), 5);
    const storage: EntryStorage = {
      getItem: (key) => held.getItem(key),
      setItem: (key, value) => {
        held.setItem(key, value);
        tell(key);
      },
      removeItem: (key) => {
        held.removeItem(key);
        tell(key);
      },
      key: (at) => held.key(at),
      get length() {
        return held.length;
      },
    };
    const onStorage: OnStorage = (listener) => {
      hear[own] = listener;
      return () => {};
    };
    return { storage, onStorage, tab: `tab ${own}` };
  };
  return [sight(0, 1), sight(1, 0)] as const;
}

describe("two tabs of one agent", () => {
  function twoDesks() {
    const { server, gateway } = aServer();
    const [here, there] = twoSights();
    const asked = { one: [] as string[], other: [] as string[] };
    const noting = (by: string[]): TagGateway => ({
      ...gateway("7"),
      readTags: (id) => {
        by.push("GET");
        return gateway("7").readTags(id);
      },
    });
    return { server, asked, one: aDesk(noting(asked.one), here), other: aDesk(noting(asked.other), there) };
  }

  it("the one that was told does the work, and the other only follows", async () => {
    const { server, asked, one, other } = twoDesks();
    one.flag("1", GOOD);
    await pass(0.2);
    expect(kindOf(other.state("1"))).toBe("saving");
    expect(server.requests).toEqual([]);
    await pass(5);
    expect([kindOf(one.state("1")), kindOf(other.state("1"))]).toEqual(["saved", "saved"]);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__good", "GET 1"]);
    expect(asked).toEqual({ one: ["GET", "GET"], other: [] });
  });

  it("clicks close together in both are one write, of what was said last", async () => {
    const { server, one, other } = twoDesks();
    one.flag("1", GOOD);
    await pass(0.1);
    other.flag("1", BAD);
    await pass(5);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__bad qa__too_late", "GET 1"]);
    expect([one.state("1").flag, other.state("1").flag]).toEqual([BAD, BAD]);
    expect([kindOf(one.state("1")), kindOf(other.state("1"))]).toEqual(["saved", "saved"]);
  });
});

describe("two tabs of one agent, where storage has no room", () => {
  function twoDesks() {
    const { server, gateway } = aServer();
    const storage = aFullStorage();
    const [here, there] = twoChannels();
    const one = aDesk(gateway("7"), { storage, channel: here, tab: "one" });
    const other = aDesk(gateway("7"), { storage, channel: there, tab: "other" });
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

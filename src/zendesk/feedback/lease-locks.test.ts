import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { browserClock } from "./browser-ports";
import { leaseLocks } from "./lease-locks";
import type { EntryStorage } from "./outbox";

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

function aStorage(): EntryStorage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    key: () => null,
    length: 0,
  };
}

/** A tab that asks for the lease and writes down when it was granted. */
function aTab(storage: EntryStorage, name: string, log: string[]) {
  let release = () => {};
  const withdraw = leaseLocks(() => storage, browserClock, name).acquire("ticket", (free) => {
    log.push(name);
    release = free;
  });
  return { release: () => release(), withdraw };
}

describe("a lease", () => {
  it("is granted to one tab, and to the next once it is given back", () => {
    const [storage, log] = [aStorage(), [] as string[]];
    const one = aTab(storage, "one", log);
    aTab(storage, "two", log);
    jest.advanceTimersByTime(60_000);
    expect(log).toEqual(["one"]);
    one.release();
    jest.advanceTimersByTime(1_000);
    expect(log).toEqual(["one", "two"]);
  });

  it("of a tab that is gone is free after ten seconds without a sign of it", () => {
    const [storage, log] = [aStorage(), [] as string[]];
    storage.setItem("baton:lease:ticket", "ghost 4");
    aTab(storage, "one", log);
    jest.advanceTimersByTime(9_000);
    expect(log).toEqual([]);
    jest.advanceTimersByTime(3_000);
    expect(log).toEqual(["one"]);
  });

  it("is not lost to a clock that jumps a day", () => {
    const [storage, log] = [aStorage(), [] as string[]];
    aTab(storage, "one", log);
    aTab(storage, "two", log);
    jest.advanceTimersByTime(1_000);
    jest.setSystemTime(1_000_000 + 86_400_000);
    jest.advanceTimersByTime(30_000);
    expect(log).toEqual(["one"]);
  });

  it("that was withdrawn is never granted", () => {
    const [storage, log] = [aStorage(), [] as string[]];
    aTab(storage, "one", log).withdraw();
    jest.advanceTimersByTime(30_000);
    expect(log).toEqual([]);
  });

  it("is granted at once where storage refuses: nobody else is there to hear", () => {
    const log: string[] = [];
    const refusing = () => {
      throw new Error("SecurityError");
    };
    leaseLocks(refusing, browserClock, "one").acquire("ticket", () => log.push("one"));
    expect(log).toEqual(["one"]);
  });
});

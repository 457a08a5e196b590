import { describe, expect, it } from "@jest/globals";
import { webLocks } from "./web-locks";

/** The browser's lock manager as far as it is used: one holder a name, freed when its promise ends. */
function aManager(refuses = false): LockManager {
  let tail = Promise.resolve();
  const request = async (_name: string, { signal }: LockOptions, hold: () => Promise<void>) => {
    if (refuses) throw new Error("SecurityError");
    const turn = tail.then(() => (signal?.aborted ? Promise.reject(new Error("AbortError")) : hold()));
    tail = turn.catch(() => {});
    return turn;
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the browser's locks", () => {
  it("are granted one after the other", async () => {
    const locks = webLocks(aManager());
    const log: string[] = [];
    let release = () => {};
    locks?.acquire("t", (free) => {
      log.push("one");
      release = free;
    });
    locks?.acquire("t", () => log.push("two"));
    await settle();
    expect(log).toEqual(["one"]);
    release();
    await settle();
    expect(log).toEqual(["one", "two"]);
  });

  it("that were withdrawn are not granted, and stand in nobody's way", async () => {
    const locks = webLocks(aManager());
    const log: string[] = [];
    let release = () => {};
    locks?.acquire("t", (free) => {
      release = free;
    });
    const withdraw = locks?.acquire("t", () => log.push("two"));
    locks?.acquire("t", () => log.push("three"));
    await settle();
    withdraw?.();
    release();
    await settle();
    expect(log).toEqual(["three"]);
  });

  it("that are refused with the storage are granted: the tab is alone", async () => {
    const log: string[] = [];
    webLocks(aManager(true))?.acquire("t", () => log.push("one"));
    await settle();
    expect(log).toEqual(["one"]);
  });

  it("are none where the browser has none", () => {
    expect(webLocks(undefined)).toBeNull();
  });
});

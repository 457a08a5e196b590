import { describe, expect, it } from "@jest/globals";
import { createVirtualTime } from "./virtual-time";

describe("virtual time", () => {
  it("does what is due in the order of its moments, equal ones in the order they were asked for", async () => {
    const time = createVirtualTime(1_000);
    const log: string[] = [];
    time.after(20, () => log.push(`late ${time.now()}`));
    time.after(10, () => {
      log.push("early");
      time.after(0, () => log.push("nested"));
    });
    time.after(10, () => log.push("early, asked for later"));
    await time.runUntil(1_100);
    expect(log).toEqual(["early", "early, asked for later", "nested", "late 1020"]);
    expect(time.now()).toBe(1_100);
  });

  it("does not do what was called off, nor what is due later", async () => {
    const time = createVirtualTime(0);
    const log: string[] = [];
    time.after(5, () => log.push("called off"))();
    time.after(50, () => log.push("later"));
    await time.runUntil(49);
    expect(log).toEqual([]);
    await time.runUntil(50);
    expect(log).toEqual(["later"]);
  });

  it("lets what hangs on a promise run before the next thing due", async () => {
    const time = createVirtualTime(0);
    const log: string[] = [];
    time.after(1, () => {
      time.promised();
      void (async () => {
        await null;
        await null;
        log.push("answer");
      })();
    });
    time.after(2, () => log.push("next"));
    await time.runUntil(10);
    expect(log).toEqual(["answer", "next"]);
  });
});

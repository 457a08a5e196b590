import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { backoffMs, LONGEST_WAIT_MS } from "./waits";

describe("how long to wait", () => {
  it.each([
    ["the server's time is kept", 0, 93, 0, 93_000],
    ["and spread by up to a quarter", 0, 93, 1, 116_250],
    ["without one ten seconds, as Zendesk's own client", 0, null, 0, 10_000],
    ["then twice as long each time", 2, null, 0, 40_000],
    ["up to two minutes and forty seconds", 9, null, 0, 160_000],
    ["a server that names an hour is asked after ten minutes", 0, 3_600, 0, LONGEST_WAIT_MS],
  ])("%s", (_rule, tries, retryAfter, chance, ms) => {
    expect(backoffMs(tries, retryAfter, chance)).toBe(ms);
  });

  it("never shorter than the server asked, never much longer than it must be", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.integer({ min: 0, max: 600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, seconds, chance) => {
          const ms = backoffMs(tries, seconds, chance);
          expect(ms).toBeGreaterThanOrEqual(seconds * 1_000);
          expect(ms).toBeLessThanOrEqual(seconds * 1_250);
        },
      ),
    );
  });
});

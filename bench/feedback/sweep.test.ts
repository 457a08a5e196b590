import { describe, expect, it } from "@jest/globals";
import { FAULTS } from "./faults/faults";
import { sweep } from "./sweep";

const SEEDS = 8;

describe("the write path under faults", () => {
  it("is tried with F1 to F54, each once", () => {
    expect(FAULTS.map(({ id }) => id)).toEqual(Array.from({ length: 54 }, (_, n) => `F${n + 1}`));
  });

  it.each(FAULTS.map(({ id, name }) => [id, name]))("%s: %s", async (id) => {
    const task = { firstSeed: 1, seeds: SEEDS, faults: [id], enough: 3, shrinks: true };
    const { findings, fired } = await sweep(task);
    expect(findings.map(({ text, script }) => `${text}\n${script}`)).toEqual([]);
    expect(fired[id]).toBeGreaterThan(0);
  });

  it("plays the same way again", async () => {
    const task = { firstSeed: 3, seeds: 2, faults: ["F32"], enough: 3, shrinks: false };
    expect(await sweep(task)).toEqual(await sweep(task));
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { mutate } from "./bundle";
import { MUTANTS } from "./mutants";

describe("mutants", () => {
  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))(
    "%s: the guard is there, once",
    (_name, mutant) => {
      const source = readFileSync(mutant.file, "utf8");
      expect(mutate(source, mutant)).not.toBe(source);
    },
  );

  it("one whose guard has moved is named, with what to do", () => {
    const stale = { name: "no x", file: "a.ts", find: "x", replace: "" };
    expect(() => mutate("y", stale)).toThrow('Mutant "no x": a.ts holds "x" 0 times, not once.');
    expect(() => mutate("xx", stale)).toThrow("2 times");
  });

  it("no two have the same name", () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });
});

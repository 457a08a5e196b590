import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

type LockedPackage = Readonly<{ resolved?: string; optionalDependencies?: Readonly<Record<string, string>> }>;

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

describe("the lock file", () => {
  it("holds the parts that other platforms need, or npm ci refuses it", () => {
    const optional = Object.values(packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}),
    );
    const missing = optional.filter(
      (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
    );
    expect(optional).toContain("@biomejs/cli-darwin-arm64");
    expect(missing).toEqual([]);
  });

  it("names no registry: each machine has its own", () => {
    expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});

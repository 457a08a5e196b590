import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const manifest = read("manifest.json") as { version: string; parameters: readonly { name: string }[] };

describe("the manifest", () => {
  it("has the version of the package file", () => {
    expect(manifest.version).toBe(read("package.json").version);
  });

  it("has each of its settings answered for ZCLI, which would ask at the terminal for a missing one", () => {
    const answered = Object.keys(read("zcli.apps.config.json").parameters);
    expect(answered).toEqual(manifest.parameters.map(({ name }) => name));
  });
});

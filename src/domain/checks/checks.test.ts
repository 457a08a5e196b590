import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";
import { checks, FINDING_IDS } from "./checks";

it("every check has a file of its name, and no file is forgotten", () => {
  const files = readdirSync(path.join("src/domain/checks")).filter(
    (file) => !/\.test\.ts$|^checks?\.ts$/.test(file),
  );
  expect(checks.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

it("every check has a test beside it", () => {
  const tests = readdirSync(path.join("src/domain/checks")).filter((file) => file.endsWith(".test.ts"));
  expect(checks.filter(({ name }) => !tests.includes(`${name}.test.ts`)).map(({ name }) => name)).toEqual([]);
});

it.each(FINDING_IDS)("%s stands in the test of its check", (id) => {
  const [name = ""] = id.split(".");
  expect(readFileSync(path.join("src/domain/checks", `${name}.test.ts`), "utf8")).toContain(`"${id}"`);
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { missingParts } from "./missing-parts";
import { writeStub } from "./write-stub";

const COPIED = ["src", "tests/builders", "tests/reviews", "translations", "tsconfig.json", "biome.json"];

let root = "";
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "new-part-"));
  for (const part of COPIED) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const insert = (file: string, before: string, line: string) => {
  const at = path.join(root, file);
  writeFileSync(at, readFileSync(at, "utf8").replace(before, `${line}\n${before}`));
};
const missingOf = (name: string) => missingParts(root).filter((line) => line.includes(`/${name}.ts:`));
const run = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stdout };
};

const filesIn = (folder: string) => readdirSync(path.join(folder, "src/domain"), { recursive: true });

const LOCALES = ["ar", "de", "en", "es", "fr", "ja", "pt-br"];

describe("a new part", () => {
  it.each([
    [
      "profile",
      "acme-bot",
      ["its test has no rule", "no line in profiles.ts", 'no story in fixtures/ is by the bot "acme_bot"'],
    ],
    [
      "carrier",
      "side-letter",
      [
        "its test has no rule",
        "no line in carriers.ts",
        'no story in fixtures/ has the carrier "side_letter"',
        ...LOCALES.map((locale) => `no carrier.side_letter in translations/${locale}.json`),
      ],
    ],
    [
      "check",
      "odd-hours",
      [
        "its test has no rule",
        "no line in checks.ts",
        ...LOCALES.map(
          (locale) => `no finding.odd-hours.found, clause.odd-hours.found in translations/${locale}.json`,
        ),
      ],
    ],
  ])("%s is written, and all that it lacks is named", (kind, name, lacks) => {
    expect(writeStub(root, kind, name)).toMatchObject({ kind: "written" });
    expect(missingOf(name).map((line) => line.replace(/^[^:]+: /, ""))).toEqual(lacks);
  });

  it("compiles and passes the linter as it is", () => {
    const files = [
      "src/domain/carriers",
      "src/domain/checks",
      "src/domain/handoff/provenance.ts",
      "src/ui/sidebar/sources.ts",
    ];
    expect(
      run("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...files),
    ).toMatchObject({ status: 0 });
    const checked = { extends: "./tsconfig.json", include: ["src/domain", "src/ui/sidebar/sources.ts"] };
    writeFileSync(path.join(root, "tsconfig.parts.json"), JSON.stringify(checked));
    const types = run("node_modules/typescript-7/bin/tsc", "-p", "tsconfig.parts.json").stdout.split("\n");
    expect(types.filter((line) => /acme-bot|side-letter|odd-hours|provenance|sources/.test(line))).toEqual(
      [],
    );
  }, 60_000);

  it("lacks less with each thing that is done", () => {
    insert("src/domain/carriers/profiles/profiles.ts", "  kore,\n", "  acmeBot,");
    expect(missingOf("acme-bot")).toHaveLength(2);
    const test = path.join(root, "src/domain/carriers/profiles/acme-bot.test.ts");
    writeFileSync(
      test,
      readFileSync(test, "utf8").replace("it.todo", "it.each([1])").replace('");\n', '", () => {});\n'),
    );
    writeFileSync(path.join(root, "tests/reviews/acme.json"), '{\n  "vendor": "acme_bot"\n}\n');
    expect(missingOf("acme-bot")).toEqual([]);
    rmSync(test);
    expect(missingOf("acme-bot")).toEqual(["src/domain/carriers/profiles/acme-bot.ts: no test beside it"]);
  });
});

describe("what is refused, in one line", () => {
  it.each([
    ["profil", "acme", 'There is no kind "profil". There are carrier, profile, check.'],
    ["check", "", "A check needs a name: npm run new check some-name"],
    ["check", "loop", "src/domain/checks/loop.ts is there already. Choose another name."],
    ["profile", "profiles", '"profiles" is the name of the list. Choose another.'],
    ...["Acme", "acme_bot", "acme bot", "../acme", "9bots", "acme-", "a".repeat(41)].map((name) => [
      "profile",
      name,
      `"${name}" is no name for a profile: small letters and digits, words joined by a hyphen, at most 40 characters.`,
    ]),
  ])("%s %j", (kind, name, why) => {
    const before = filesIn(root);
    expect(writeStub(root, kind ?? "", name ?? "")).toEqual({ kind: "refused", why });
    expect(filesIn(root)).toEqual(before);
  });

  it("a carrier where the closed set is not as it was", () => {
    const at = path.join(root, "src/domain/handoff/provenance.ts");
    const text = readFileSync(at, "utf8");
    writeFileSync(at, text.replace('  "derived",\n', '  "derived2",\n'));
    expect(writeStub(root, "carrier", "other-letter")).toEqual({
      kind: "refused",
      why: 'src/domain/handoff/provenance.ts has no single line ""derived"," to stand before.',
    });
    writeFileSync(at, text);
    expect(missingOf("other-letter")).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { chromiumCandidates, type Machine } from "./chromium-candidates";

const linux: Machine = { platform: "linux", env: {}, home: "/home/ada" };

describe("where a Chromium may stand", () => {
  it.each([
    [
      "a variable before anything else",
      { ...linux, env: { CHROME_BIN: "/opt/mine", PATH: "/usr/bin" } },
      "/opt/mine",
    ],
    [
      "our own variable before other tools'",
      { ...linux, env: { CHROME_BIN: "/a", BATON_CHROMIUM: "/b" } },
      "/b",
    ],
    ["Chromium on PATH", { ...linux, env: { PATH: "/usr/local/bin:/usr/bin" } }, "/usr/local/bin/chromium"],
    ["a usual place on Linux", linux, "/usr/lib/chromium/chromium"],
    [
      "the Applications folder on macOS",
      { platform: "darwin", env: {}, home: "/Users/ada" } as const,
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "Program Files on Windows",
      { platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" }, home: "C:\\Users\\ada" } as const,
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ])("names %s", (_rule, machine: Machine, first) => {
    expect(chromiumCandidates(machine)[0]).toBe(first);
  });

  it("names a path once, however many ways lead to it", () => {
    const twice = { ...linux, env: { BATON_CHROMIUM: "/usr/bin/chromium", PATH: "/usr/bin" } };
    const same = chromiumCandidates(twice).filter((candidate) => candidate === "/usr/bin/chromium");
    expect(same).toHaveLength(1);
  });
});

describe("Playwright's cache", () => {
  let cache = "";
  beforeEach(() => {
    cache = mkdtempSync(path.join(tmpdir(), "playwright-cache-"));
  });
  afterEach(() => rmSync(cache, { recursive: true }));

  it("offers the newest download first and passes over other browsers", () => {
    for (const folder of ["chromium-999", "chromium-1200", "firefox-1500"])
      mkdirSync(path.join(cache, folder));
    const offered = chromiumCandidates({ ...linux, env: { PLAYWRIGHT_BROWSERS_PATH: cache } })
      .filter((candidate) => candidate.startsWith(cache))
      .map((candidate) => path.relative(cache, candidate).split(path.sep)[0]);
    expect([...new Set(offered)]).toEqual(["chromium-1200", "chromium-999"]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readAppJson } from "./app-folder";

const NOW = new Date("2026-11-30T14:00:00Z");
const MANIFEST = {
  name: "Probe",
  author: {},
  defaultLocale: "en",
  version: "1.2.3",
  frameworkVersion: "2.0",
  singleInstall: true,
  location: {
    support: { ticket_sidebar: "assets/a.html", nav_bar: { url: "assets/b.html", flexible: false } },
  },
  parameters: [
    { name: "colour", type: "text", default: "teal" },
    { name: "strict", type: "checkbox" },
    { name: "hush", type: "text", secure: true, default: "x" },
  ],
};

describe("app.json of a folder", () => {
  let folder = "";
  const write = (name: string, value: unknown) =>
    writeFile(path.join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "app-folder-"));
    await mkdir(path.join(folder, "assets"));
    await write("manifest.json", MANIFEST);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("says what zcli's says, from the manifest and the configuration", async () => {
    await write("zcli.apps.config.json", {
      plan: "gold",
      app_id: 12,
      installation_id: 77,
      parameters: { strict: true },
    });
    await write("assets/icon_nav_bar.svg", "<svg/>");
    expect(await readAppJson(folder, "http://localhost:4501", NOW)).toEqual({
      apps: [
        {
          name: "Probe",
          id: "12",
          default_locale: "en",
          asset_url_prefix: "http://localhost:4501/12/assets/",
          single_install: true,
          signed_urls: undefined,
          version: "1.2.3",
          framework_version: "2.0",
          locations: {
            support: {
              ticket_sidebar: { url: "assets/a.html" },
              nav_bar: { url: "assets/b.html", flexible: false, svg: "icon_nav_bar.svg" },
            },
          },
        },
      ],
      installations: [
        {
          app_id: "12",
          name: "Probe",
          collapsible: true,
          enabled: true,
          id: 77,
          plan: "gold",
          requirements: [],
          settings: [{ title: "Probe" }, { colour: "teal" }, { strict: true }],
          updated_at: NOW.toISOString(),
        },
      ],
    });
  });

  it("does without a configuration, and never gives a secure setting away", async () => {
    const { apps, installations } = await readAppJson(folder, "http://localhost:1", NOW);
    expect(apps[0]?.id).toBe("0");
    expect(installations[0]?.settings).toEqual([{ title: "Probe" }, { colour: "teal" }]);
  });

  it("lists the three pictures of an older icon", async () => {
    for (const state of ["inactive", "active", "hover"]) await write(`assets/icon_nav_bar_${state}.png`, "");
    const { apps } = await readAppJson(folder, "http://localhost:1", NOW);
    expect(apps[0]?.locations.support?.nav_bar).toMatchObject({
      inactive: "icon_nav_bar_inactive.png",
      active: "icon_nav_bar_active.png",
      hover: "icon_nav_bar_hover.png",
    });
  });

  it.each([
    ["manifest.json", "{", "is no JSON"],
    ["manifest.json", { location: { support: { nav_bar: { flexible: true } } } }, "location.support.nav_bar"],
    ["zcli.apps.config.json", "nope", "is no JSON"],
  ])("names %s when it holds %j", async (file, value, words) => {
    await write(file, value);
    await expect(readAppJson(folder, "http://localhost:1", NOW)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining(`${path.join(folder, file)}`) }),
    );
    await expect(readAppJson(folder, "http://localhost:1", NOW)).rejects.toThrow(words);
  });

  it("says what to do where there is no app", async () => {
    await expect(readAppJson(path.join(folder, "none"), "http://localhost:1", NOW)).rejects.toThrow(
      "Name a folder that holds a v2 app",
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import { frameUrl } from "./app-instance";
import { appJsonSchema, assetUrl, installedApps } from "./app-json";
import { cssLength } from "./css-length";

const PREFIX = "http://localhost:4567/1234/assets/";
const appJson = (support: object) =>
  appJsonSchema.parse({
    apps: [{ id: "1234", name: "App", version: "1.0.0", asset_url_prefix: PREFIX, locations: { support } }],
    installations: [
      { id: "8f3e", app_id: 1234, plan: "silver", settings: [{ title: "App" }, { n: 3 }, { n: 4 }] },
      { id: 2, app_id: "999", settings: [] },
    ],
  });

describe("app.json", () => {
  it("becomes one installed app for each installation that has one", () => {
    expect(installedApps(appJson({ ticket_sidebar: "assets/a.html", elsewhere: "assets/b.html" }))).toEqual([
      {
        appId: 1234,
        installationId: "8f3e",
        name: "App",
        version: "1.0.0",
        plan: "silver",
        settings: { title: "App", n: 4 },
        assetUrlPrefix: PREFIX,
        locations: { ticket_sidebar: { url: `${PREFIX}a.html`, flexible: true, autoLoad: true, icon: null } },
      },
    ]);
  });

  it("keeps what a location says of itself", () => {
    const [app] = installedApps(
      appJson({ nav_bar: { url: "https://x.example/", flexible: false, autoLoad: false, svg: "icon.svg" } }),
    );
    expect(app?.locations.nav_bar).toEqual({
      url: "https://x.example/",
      flexible: false,
      autoLoad: false,
      icon: `${PREFIX}icon.svg`,
    });
  });
});

describe("a page that an app names", () => {
  it.each([
    ["assets/a.html?x=1#y", `${PREFIX}a.html?x=1#y`],
    ["/assets/sub/a.html", `${PREFIX}sub/a.html`],
    ["https://x.example/a", "https://x.example/a"],
  ])("%s stands at %s", (url, address) => {
    expect(assetUrl(PREFIX, url)).toBe(address);
  });

  it.each(["a.html", "", "javascript:alert(1)", "ftp://x"])("%j is refused", (url) => {
    expect(() => assetUrl(PREFIX, url)).toThrow("neither absolute nor an asset");
  });

  it("keeps its query and hash when the framework adds its own", () => {
    const app = installedApps(appJson({ ticket_sidebar: "assets/a.html" }))[0];
    if (!app) throw new Error("no app");
    const instance = {
      guid: "g",
      app,
      location: "ticket_sidebar",
      url: `${PREFIX}a.html?x=1&origin=bad#y`,
      beside: { kind: "ticket", id: 1 },
      openedBy: null,
    } as const;
    expect(frameUrl(instance, "http://localhost:4500", "dark")).toBe(
      `${PREFIX}a.html?x=1&origin=http%3A%2F%2Flocalhost%3A4500&app_guid=g&colorScheme=dark#y`,
    );
  });
});

describe("a size", () => {
  it.each([
    [300, "300px"],
    ["300", "300px"],
    ["40vh", "40vh"],
    ["50%", "50%"],
    [" 12.5px ", "12.5px"],
    [-4, "0px"],
    ["-10%", "0%"],
  ])("%j is %s", (given, length) => {
    expect(cssLength(given)).toBe(length);
  });

  it.each(["wide", "", null, "10em", "1px;color:red", {}])("%j is none", (given) => {
    expect(() => cssLength(given)).toThrow("is no size");
  });
});

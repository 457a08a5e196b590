import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, aPng, errorsIn } from "../an-app";

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const inBar = aManifest({ location: { support: { nav_bar: "assets/page.html" } } });

describe("the logos", () => {
  it.each([
    ["is missing", "assets/logo.png", null],
    ["is no PNG", "assets/logo.png", "GIF89a"],
    ["is too small", "assets/logo.png", aPng(256, 256, { transparent: false })],
    ["is not square", "assets/logo.png", aPng(320, 200, { transparent: false })],
    ["has transparent corners", "assets/logo.png", aPng(320, 320, { transparent: true })],
    ["is as large as the other", "assets/logo-small.png", aPng(320, 320, { transparent: true })],
    ["has no transparency", "assets/logo-small.png", aPng(128, 128, { transparent: false })],
  ])("are refused where one %s", (_rule, path, content) => {
    expect(errorsIn(anApp({ [path]: content }))).toEqual([path]);
  });

  it("lie in a folder of each product where there are two", () => {
    const location = { support: { modal: "assets/page.html" }, sell: { modal: "assets/page.html" } };
    expect(errorsIn(anApp({ "manifest.json": aManifest({ location }) }))).toEqual([
      "assets/support/logo.png",
      "assets/support/logo-small.png",
      "assets/sell/logo.png",
      "assets/sell/logo-small.png",
    ]);
  });
});

describe("a banner", () => {
  it.each([
    [830, 200, []],
    [1660, 400, []],
    [800, 200, ["assets/banner.png"]],
  ])("of %d by %d is answered with %j", (width, height, errors) => {
    expect(errorsIn(anApp({ "assets/banner.png": aPng(width, height, { transparent: false }) }))).toEqual(
      errors,
    );
  });
});

describe("the icon of a place in a bar", () => {
  it("is needed", () => {
    expect(errorsIn(anApp({ "manifest.json": inBar }))).toEqual(["assets/icon_nav_bar.svg"]);
  });

  it("may be a drawing", () => {
    expect(errorsIn(anApp({ "manifest.json": inBar, "assets/icon_nav_bar.svg": DRAWING }))).toEqual([]);
  });

  it.each([
    [["inactive", "active", "hover"], []],
    [["inactive", "active"], ["assets/icon_nav_bar.svg"]],
  ])("as pictures of %j is answered with %j", (states, errors) => {
    const picture = aPng(30, 30, { transparent: true });
    const pictures = states.map((state) => [`assets/icon_nav_bar_${state}.png`, picture]);
    expect(errorsIn(anApp({ "manifest.json": inBar, ...Object.fromEntries(pictures) }))).toEqual(errors);
  });
});

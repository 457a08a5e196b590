import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn } from "../an-app";

const placed = (location: unknown) => errorsIn(anApp({ "manifest.json": aManifest({ location }) }));
const inSidebar = (page: unknown) => placed({ support: { ticket_sidebar: page } });
const URL_OF_SIDEBAR = "manifest.json: location.support.ticket_sidebar.url";

describe("a place on the screen", () => {
  it.each([
    ["a product is one of Zendesk's", { guide: {} }, "location.guide"],
    ["a product has the form of framework 2", { support: "assets/page.html" }, "location.support"],
    ["a place exists in its product", { support: { footer: "assets/page.html" } }, "location.support.footer"],
    ["a place is a page or an object", { support: { ticket_sidebar: 7 } }, "location.support.ticket_sidebar"],
    [
      "a switch is a boolean",
      { support: { ticket_sidebar: { url: "assets/page.html", flexible: "true" } } },
      "location.support.ticket_sidebar.flexible",
    ],
  ])("is refused unless %s", (_rule, location, where) => {
    expect(placed(location)).toEqual([`manifest.json: ${where}`]);
  });

  it("is needed", () => {
    expect(placed(undefined)).toEqual(["manifest.json: location"]);
  });

  it("may stand under a product's former name", () => {
    expect(placed({ zendesk: { ticket_sidebar: "assets/page.html" } })).toEqual([]);
  });
});

describe("a place's page", () => {
  it.each([
    ["assets/page.html"],
    ["assets/page.html?surface=sidebar"],
    ["assets/page.html#modal"],
    ["https://example.com/page"],
    ["https://{{setting.subdomain}}.example.com/"],
  ])("may be %s", (url) => {
    expect(inSidebar({ url })).toEqual([]);
  });

  it.each([
    ["page.html", "lies outside assets/"],
    ["assets/other.html", "is not packed"],
    ["http://localhost:3000/page.html", "is on a developer's machine"],
    ["https://127.0.0.1/page.html", "is on a developer's machine, by number"],
    ["http://example.com/page", "is not served safely"],
    ["", "is empty"],
    [undefined, "is not named"],
    [7, "is no text"],
  ])("is refused as %s, which %s", (url: unknown, _rule) => {
    expect(inSidebar({ url })).toEqual([URL_OF_SIDEBAR]);
  });

  it("may be empty where Zendesk does not load it by itself", () => {
    expect(inSidebar({ autoLoad: false })).toEqual([]);
  });
});

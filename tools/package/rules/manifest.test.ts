import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn } from "../an-app";

describe("the manifest", () => {
  it.each([
    ["an author is named", { author: undefined }, "author"],
    ["an author's address is text", { author: { email: 7 } }, "author.email"],
    ["an author's page has a host", { author: { url: "https://" } }, "author.url"],
    ["an author's page is on the web", { author: { url: "ftp://example.com" } }, "author.url"],
    ["the framework's version is text", { frameworkVersion: 2 }, "frameworkVersion"],
    ["the framework's version is 2.0", { frameworkVersion: "1.0" }, "frameworkVersion"],
    ["a version has three numbers", { version: "1.0" }, "version"],
    ["a switch is no text", { private: "true" }, "private"],
    ["a switch is no number", { signedUrls: 1 }, "signedUrls"],
    ["the app has a place on the screen", { requirementsOnly: true }, "requirementsOnly"],
    ["the terms are on the web", { termsConditionsURL: "terms.html" }, "termsConditionsURL"],
    ["domains are a list", { domainWhitelist: "example.com" }, "domainWhitelist"],
    ["there are two experiments", { experiments: { turbo: true } }, "experiments"],
    ["framework 2 has no templates", { noTemplate: true }, "noTemplate"],
  ])("is refused unless %s", (_rule, change, key) => {
    expect(errorsIn(anApp({ "manifest.json": aManifest(change) }))).toEqual([`manifest.json: ${key}`]);
  });

  it.each([["EN"], ["en_US"], ["zh-Hans"], ["english"]])(
    "is refused with the default locale %s",
    (defaultLocale) => {
      const app = anApp({ "manifest.json": aManifest({ defaultLocale }) });
      expect(errorsIn(app)).toContain("manifest.json: defaultLocale");
    },
  );

  it("may hold keys Zendesk does not know", () => {
    expect(errorsIn(anApp({ "manifest.json": aManifest({ homepage: "here" }) }))).toEqual([]);
  });

  it("is refused where a key is given twice, however deep", () => {
    const twice = aManifest().replace('"name":"Ada"', '\n"name":"Ada",\n"name":"Bob"');
    expect(errorsIn(anApp({ "manifest.json": twice }))).toEqual(["manifest.json: line 3"]);
  });

  it("may use the same key in two objects", () => {
    const app = anApp({ "manifest.json": aManifest({ name: "Relay", author: { name: "Relay" } }) });
    expect(errorsIn(app)).toEqual([]);
  });

  it.each([["{"], ["[]"], ["null"], ['{"a":1,}']])("is refused as %s", (source) => {
    expect(errorsIn(anApp({ "manifest.json": source }))).toContain("manifest.json");
  });

  it("is missed where it is not", () => {
    expect(errorsIn(anApp({ "manifest.json": null }))).toContain("manifest.json");
  });

  it("is shown where it lies, when that is a folder too deep", () => {
    const app = anApp({ "manifest.json": null, "app/manifest.json": aManifest() });
    expect(errorsIn(app)).toContain("app/manifest.json");
  });
});

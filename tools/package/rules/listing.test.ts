import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn } from "../an-app";

const listed = (app: unknown, manifest = aManifest()) =>
  errorsIn(anApp({ "manifest.json": manifest, "translations/en.json": JSON.stringify({ app }) }));

describe("what a person reads before installing", () => {
  it("is at least a name", () => {
    expect(listed({})).toEqual(["translations/en.json: app.name"]);
  });

  it("is three texts more in a public app", () => {
    expect(listed({ name: "Relay" }, aManifest({ private: false }))).toEqual([
      "translations/en.json: app.short_description",
      "translations/en.json: app.long_description",
      "translations/en.json: app.installation_instructions",
    ]);
  });

  it.each([
    ["name", 40],
    ["short_description", 80],
  ])("has a %s of at most %d characters", (key, longest) => {
    expect(listed({ name: "Relay", [key]: "x".repeat(longest) })).toEqual([]);
    expect(listed({ name: "Relay", [key]: "x".repeat(longest + 1) })).toEqual([
      `translations/en.json: app.${key}`,
    ]);
  });
});

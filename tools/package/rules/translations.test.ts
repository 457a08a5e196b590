import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn, warningsIn } from "../an-app";

const worded = (parameters: unknown, app = {}) =>
  JSON.stringify({ app: { name: "Relay", parameters, ...app } });
const manifest = aManifest({ parameters: [{ name: "policy" }] });
const english = worded({ policy: { label: "Policy" } });

describe("the translations", () => {
  it.each([["fr"], ["pt-BR"], ["zh-cn"], ["es-419"], ["fil"]])("may be in %s", (locale) => {
    expect(errorsIn(anApp({ [`translations/${locale}.json`]: worded({}) }))).toEqual([]);
  });

  it.each([
    ["translations/EN.json"],
    ["translations/zh-Hans.json"],
    ["translations/en_US.json"],
    ["translations/fr.txt"],
  ])("may not lie in %s", (path) => {
    expect(errorsIn(anApp({ [path]: worded({}) }))).toEqual([path]);
  });

  it("hold the default locale", () => {
    expect(errorsIn(anApp({ "manifest.json": aManifest({ defaultLocale: "fr" }) }))).toEqual([
      "translations/fr.json",
    ]);
  });

  it("give each key once", () => {
    const app = anApp({ "translations/fr.json": '{"app":{"name":"A","name":"B"}}' });
    expect(errorsIn(app)).toEqual(["translations/fr.json: line 1"]);
  });

  it("are not in the form of Zendesk's own apps", () => {
    const app = anApp({ "translations/fr.json": worded({}, { package: {} }) });
    expect(errorsIn(app)).toEqual(["translations/fr.json: app.package"]);
  });

  it("word every setting in the default locale", () => {
    const app = anApp({ "manifest.json": manifest, "translations/en.json": worded({}) });
    expect(errorsIn(app)).toEqual(["translations/en.json: app.parameters.policy"]);
  });

  it("are doubted in a locale that leaves a setting to the default one", () => {
    const app = anApp({
      "manifest.json": manifest,
      "translations/en.json": english,
      "translations/fr.json": worded({}),
    });
    expect(errorsIn(app)).toEqual([]);
    expect(warningsIn(app)).toEqual(["translations/fr.json: app.parameters"]);
  });

  it.each([
    ["a setting has no label", { policy: { helpText: "…" } }, "policy.label"],
    ["a setting's words are no object", { policy: "Policy" }, "policy.label"],
    ["words have no setting", { policy: { label: "Policy" }, police: { label: "Policy" } }, "police"],
  ])("are refused where %s, in every locale", (_rule, parameters, key) => {
    const files = { "manifest.json": manifest, "translations/en.json": english };
    const app = anApp({ ...files, "translations/fr.json": worded(parameters) });
    expect(errorsIn(app)).toEqual([`translations/fr.json: app.parameters.${key}`]);
  });
});

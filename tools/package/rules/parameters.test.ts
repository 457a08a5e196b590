import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn, warningsIn } from "../an-app";

const OAUTH = { client_id: "a", client_secret: "b", authorize_uri: "c", access_token_uri: "d" };

/** An app with these settings, each of them worded, so that only the settings themselves can be wrong. */
function withParameters(parameters: readonly Readonly<Record<string, unknown>>[], oauth?: unknown) {
  const worded = parameters.map(({ name }) => [name, { label: "A setting" }]);
  return anApp({
    "manifest.json": aManifest({ parameters, oauth }),
    "translations/en.json": JSON.stringify({
      app: { name: "Relay", parameters: Object.fromEntries(worded) },
    }),
  });
}

describe("a setting of the app", () => {
  it.each([["text"], ["checkbox"], ["url"], ["number"], ["multiline"], ["hidden"]])("may be %s", (type) => {
    expect(errorsIn(withParameters([{ name: "a", type }]))).toEqual([]);
  });

  it.each([
    ["its type is not one of Zendesk's", { name: "a", type: "dropdown" }, "type"],
    ["its type is a secret's former one", { name: "a", type: "password" }, "type"],
    ["it bears the installation's name", { name: "name" }, "name"],
    ["it bears the installation's title", { name: "title" }, "name"],
    ["required is text", { name: "a", required: "true" }, "required"],
    ["it is hidden and required", { name: "a", type: "hidden", required: true }, "required"],
    ["secure is text", { name: "a", secure: "true" }, "secure"],
    ["it has scopes and is not secure", { name: "a", scopes: ["header"] }, "scopes"],
    ["its scopes are none", { name: "a", secure: true, scopes: [] }, "scopes"],
    ["a scope is not one of Zendesk's", { name: "a", secure: true, scopes: ["cookie"] }, "scopes"],
    ["a checkbox is ticked by a text", { name: "a", type: "checkbox", default: "true" }, "default"],
    ["a number's default is a text", { name: "a", type: "number", default: "3" }, "default"],
    ["a text's default is a number", { name: "a", default: 3 }, "default"],
  ])("is refused where %s", (_rule, parameter, key) => {
    expect(errorsIn(withParameters([parameter]))).toEqual([`manifest.json: parameters[0].${key}`]);
  });

  it("is refused without a name", () => {
    const app = anApp({ "manifest.json": aManifest({ parameters: [{ type: "text" }] }) });
    expect(errorsIn(app)).toContain("manifest.json: parameters[0].name");
  });

  it("is refused where its name is taken", () => {
    expect(errorsIn(withParameters([{ name: "a" }, { name: "a" }]))).toEqual([
      "manifest.json: parameters[1].name",
    ]);
  });

  it.each([[{}], ["policy"]])("is refused unless it is one of a list of objects: %j", (parameters) => {
    expect(errorsIn(anApp({ "manifest.json": aManifest({ parameters }) }))).toEqual([
      "manifest.json: parameters",
    ]);
  });

  it.each([
    ["sounds like a secret", { name: "policy_key" }, "name"],
    ["is secure without a scope", { name: "a", secure: true }, "scopes"],
    ["is hidden and has a default", { name: "a", type: "hidden", default: "x" }, "default"],
  ])("is doubted where it %s", (_rule, parameter, key) => {
    const app = withParameters([parameter]);
    expect(errorsIn(app)).toEqual([]);
    expect(warningsIn(app)).toEqual([`manifest.json: parameters[0].${key}`]);
  });
});

describe("a setting of type oauth", () => {
  const oauth = { name: "a", type: "oauth" };

  it("stands with the manifest's oauth part", () => {
    expect(errorsIn(withParameters([oauth], OAUTH))).toEqual([]);
  });

  it.each([
    ["without the manifest's oauth part", [oauth], undefined, "parameters"],
    ["beside another", [oauth, { ...oauth, name: "b" }], OAUTH, "parameters"],
    ["as a secure one", [{ ...oauth, secure: true, scopes: ["header"] }], OAUTH, "parameters"],
    ["where the part lacks an address", [oauth], { ...OAUTH, authorize_uri: "" }, "oauth.authorize_uri"],
    ["where the part stands without it", [], OAUTH, "oauth"],
  ])("is refused %s", (_rule, parameters, part, where) => {
    expect(errorsIn(withParameters(parameters, part))).toEqual([`manifest.json: ${where}`]);
  });
});

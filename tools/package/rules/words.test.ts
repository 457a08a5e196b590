import { describe, expect, it } from "@jest/globals";
import { anApp, errorsIn, warningsIn } from "../an-app";

describe("a word Zendesk warns of", () => {
  it.each([
    ["a secret's name in a script", "assets/app.js", "const api_key = 1"],
    ["a password field", "assets/app.js", "type === 'password'"],
    ["an address without encryption", "assets/app.js", "'http://example.com/a'"],
    ["a secret in a translation", "translations/fr.json", '{"ui":{"a":"Secret"}}'],
  ])("is pointed out and stops nothing: %s", (_rule, path, content) => {
    const app = anApp({ [path]: content });
    expect(errorsIn(app)).toEqual([]);
    expect(warningsIn(app)).toEqual([path]);
  });

  it.each([["'http://www.w3.org/2000/svg'"], ["const passwordless = secretary"]])("is not %s", (source) => {
    expect(warningsIn(anApp({ "assets/app.js": source }))).toEqual([]);
  });
});

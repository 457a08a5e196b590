import { describe, expect, it } from "@jest/globals";
import { aManifest, anApp, errorsIn, warningsIn } from "./an-app";
import { packageProblems } from "./rules";

describe("the rules of a package", () => {
  it("find nothing in a sound app", () => {
    expect(packageProblems(anApp())).toEqual([]);
  });

  it("tell every fault of an app at once", () => {
    const app = anApp({
      "manifest.json": aManifest({ version: "1", parameters: [{ name: "a", type: "dropdown" }] }),
      "translations/en.json": "{}",
      "assets/logo.png": null,
    });
    expect(errorsIn(app)).toEqual([
      "manifest.json: version",
      "manifest.json: parameters[0].type",
      "translations/en.json: app.parameters.a",
      "translations/en.json: app.name",
      "assets/logo.png",
    ]);
    expect(warningsIn(app)).toEqual([]);
  });

  it("say of each fault what to do", () => {
    const [problem] = packageProblems(anApp({ "assets/tune.mp3": "" }));
    expect(problem).toEqual({
      severity: "error",
      where: "assets/tune.mp3",
      what: "is a mp3 file",
      fix: "leave it out: Zendesk refuses the kind",
    });
  });
});

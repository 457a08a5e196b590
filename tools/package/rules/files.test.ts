import { describe, expect, it } from "@jest/globals";
import { anApp, errorsIn, warningsIn } from "../an-app";

describe("a file", () => {
  it.each([
    ["a document", "assets/guide.pdf", ""],
    ["an archive, in capitals", "assets/OLD.ZIP", ""],
    ["a script for the shell", "assets/run.sh", ""],
    ["an archive under another name", "assets/logo.dat", "PK\x03\x04…"],
    ["a document under another name", "assets/guide.txt", "%PDF-1.7"],
    ["a shell script under another name", "assets/run.txt", "#!/bin/sh"],
    ["a film under another name", "assets/film.dat", "RIFF\0\0\0\0AVI LIST"],
    ["a source map", "assets/app.js.map", "{}"],
    ["named with a space", "assets/my page.html.txt", ""],
    ["named in another script", "assets/café.txt", ""],
    ["requirements that nothing checks", "requirements.json", "{}"],
  ])("is refused as %s", (_rule, path, content) => {
    expect(errorsIn(anApp({ [path]: content }))).toEqual([path]);
  });

  it("is refused as a symbolic link, even a hidden one", () => {
    expect(errorsIn(anApp({ "assets/page.css": { link: true }, ".env": { link: true } }))).toEqual([
      "assets/page.css",
      ".env",
    ]);
  });

  it.each([["assets/font.woff2"], ["assets/engine.wasm"], ["README.md"], ["LICENSE"]])(
    "may be %s",
    (path) => {
      const app = anApp({ [path]: "" });
      expect([...errorsIn(app), ...warningsIn(app)]).toEqual([]);
    },
  );

  it("is doubted where Zendesk serves nothing", () => {
    expect(warningsIn(anApp({ "app.css": "" }))).toEqual(["app.css"]);
  });
});

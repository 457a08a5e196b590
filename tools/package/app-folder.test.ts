import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readAppFolder } from "./app-folder";

describe("what is packed of an app's folder", () => {
  let root = "";
  const write = (file: string, content = "") => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const packed = () => readAppFolder(root).map((file) => file.path);

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "app-folder-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("is sorted, and named with slashes", () => {
    for (const file of ["manifest.json", "assets/b.js", "assets/a/c.js"]) write(file);
    expect(packed()).toEqual(["assets/a/c.js", "assets/b.js", "manifest.json"]);
  });

  it("is nothing hidden and nothing of tmp/", () => {
    for (const file of ["a.js", ".env", ".git/config", "tmp/app.zip"]) write(file);
    expect(packed()).toEqual(["a.js"]);
  });

  it("is nothing that .zcliignore names, whose plain patterns hold at the root only", () => {
    write(".zcliignore", "# not for Zendesk\n\n*.map\r\nassets/**/*.psd\n");
    for (const file of ["a.map", "assets/a.map", "assets/art/logo.psd"]) write(file);
    expect(packed()).toEqual(["assets/a.map"]);
  });

  it("names a link, even a hidden one, and does not follow it", () => {
    write("secret.txt", "s3cret");
    symlinkSync(path.join(root, "secret.txt"), path.join(root, ".link"));
    const [link] = readAppFolder(root);
    expect(link).toEqual({ path: ".link", link: true, bytes: Buffer.alloc(0) });
  });
});

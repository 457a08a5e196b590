import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ZipFile } from "yazl";
import { unpackApp } from "./unpack-app";

describe("an uploaded package", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "unpacked-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("lies in its folder, file by file", async () => {
    await unpackApp(await zipOf({ "manifest.json": "{}", "assets/deep/a.html": "<p>ä</p>" }), folder);
    expect(await readFile(path.join(folder, "manifest.json"), "utf8")).toBe("{}");
    expect(await readFile(path.join(folder, "assets/deep/a.html"), "utf8")).toBe("<p>ä</p>");
  });

  it.each(["../outside.txt", "/tmp/outside.txt", "assets/../../outside.txt", "..\\outside.txt"])(
    "may not write to %s",
    async (name) => {
      await expect(unpackApp(await zipWithName(name), folder)).rejects.toThrow(/invalid|absolute/);
      await expect(readFile(path.join(folder, "..", "outside.txt"))).rejects.toThrow("ENOENT");
    },
  );

  it("may not unpack to more than 32 MB, however small it is", async () => {
    const bomb = await zipOf({ "assets/a.js": "0".repeat(20e6), "assets/b.js": "0".repeat(20e6) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unpackApp(bomb, folder)).rejects.toThrow("more than 32 MB");
  });

  it("may not hold more than 2000 files", async () => {
    const files = Array.from({ length: 2001 }, (_none, n) => [`assets/${n}.txt`, ""] as const);
    await expect(unpackApp(await zipOf(Object.fromEntries(files)), folder)).rejects.toThrow("2001 files");
  });

  it("that is no zip is refused", async () => {
    await expect(unpackApp(Buffer.from("PK\u0003\u0004 and no more"), folder)).rejects.toThrow();
  });
});

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return await buffer(zip.outputStream);
}

/** A packer writes no such name, so it is put in afterwards, in place of one that is as long. */
async function zipWithName(name: string): Promise<Buffer> {
  const harmless = "x".repeat(name.length);
  const zip = await zipOf({ [harmless]: "outside" });
  return Buffer.from(zip.toString("latin1").replaceAll(harmless, name), "latin1");
}

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

  it("may not unpack to more bytes than are taken, however small it is", async () => {
    const bomb = await zipOf({ "assets/a.js": "0".repeat(6000), "assets/b.js": "0".repeat(6000) });
    expect(bomb.length).toBeLessThan(1000);
    await expect(unpackApp(bomb, folder, { bytes: 10_000, files: 9 })).rejects.toThrow(
      "more than 10000 bytes",
    );
    await expect(unpackApp(bomb, folder, { bytes: 12_000, files: 9 })).resolves.toBeUndefined();
  });

  it("may not be larger than it declares", async () => {
    const zip = await zipOf({ "assets/a.js": "0".repeat(6000) });
    // The size stands before the file and again in the list at the end; 6000 is 0x1770.
    const lying = Buffer.from(
      zip.toString("latin1").replaceAll("\x70\x17\x00\x00", "\x07\x00\x00\x00"),
      "latin1",
    );
    await expect(unpackApp(lying, folder)).rejects.toThrow(/too many bytes|size/i);
  });

  it("may not hold more files than are taken", async () => {
    const zip = await zipOf({ a: "", b: "", c: "" });
    await expect(unpackApp(zip, folder, { bytes: 9, files: 2 })).rejects.toThrow("3 files; at most 2");
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

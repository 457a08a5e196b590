import { text } from "node:stream/consumers";
import { describe, expect, it } from "@jest/globals";
import { fromBufferPromise } from "yauzl";
import { anApp } from "./an-app";
import { zipped } from "./zip";

describe("a package's bytes", () => {
  it("give back each file", async () => {
    const app = anApp();
    const zip = await fromBufferPromise(await zipped(app));
    const read = new Map<string, string>();
    for await (const entry of zip.eachEntry()) {
      read.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
    }
    expect(read).toEqual(new Map(app.map(({ path, bytes }) => [path, bytes.toString("utf8")])));
  });

  it("are the same for the same files", async () => {
    expect(await zipped(anApp())).toEqual(await zipped(anApp()));
  });

  it("hold no date of the machine that packed them", async () => {
    const zip = await fromBufferPromise(await zipped(anApp()));
    for await (const entry of zip.eachEntry()) {
      expect(entry.getLastModDate({ forceDosFormat: true, timezone: "local" })).toEqual(new Date(1980, 0, 1));
    }
  });
});

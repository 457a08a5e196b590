import { describe, expect, it } from "@jest/globals";
import { readOptions, USAGE } from "./options";

describe("the command line", () => {
  it("has a default for everything", () => {
    expect(readOptions([])).toEqual({
      port: 4500,
      appPort: 4501,
      watch: true,
      zcli: null,
      app: null,
      https: null,
      stories: "fixtures",
      knobs: {},
    });
  });

  it("names every option in its help", () => {
    expect(readOptions(["--help"])).toBe("help");
    for (const option of [
      "--port",
      "--app-port",
      "--no-watch",
      "--zcli",
      "--app",
      "--https",
      "--stories",
      "--knob",
    ]) {
      expect(USAGE).toContain(option);
    }
  });

  it.each([
    [["--port", "0", "--app-port", "65535"], { port: 0, appPort: 65_535 }],
    [["--https", "8443"], { https: 8443 }],
    [["--no-watch"], { watch: false }],
    [["--zcli", "http://localhost:4567"], { zcli: "http://localhost:4567" }],
    [["--app", "some/folder"], { app: "some/folder" }],
    [["--stories", "elsewhere"], { stories: "elsewhere" }],
    [["--knob", "a=1", "--knob", "b=x=y"], { knobs: { a: "1", b: "x=y" } }],
  ])("%j is read", (args, options) => {
    expect(readOptions(args)).toMatchObject(options);
  });

  it.each([
    [["--port", "x"], "--port x is no port"],
    [["--port", "65536"], "--port 65536 is no port"],
    [["--app-port", "-1"], "--app-port"],
    [["--zcli", "4567"], "--zcli 4567 is no address"],
    [["--zcli", "http://localhost:1", "--app", "x"], "Give one of them"],
    [["--prot", "1"], "--prot"],
    [["--knob", "tagOrder"], "--knob tagOrder turns nothing"],
  ])("%j is refused in one line", (args, words) => {
    let said = "";
    try {
      readOptions(args);
    } catch (thrown) {
      said = String(thrown);
    }
    expect(said).toContain(words);
    expect(said.split("\n")).toHaveLength(1);
  });
});

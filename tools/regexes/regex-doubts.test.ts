import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { regexDoubts } from "./regex-doubts";

describe("regexDoubts", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "regexes-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = async (text: string) => {
    const file = path.join(folder, "planted.ts");
    writeFileSync(file, text);
    const { looked, doubts } = await regexDoubts([file]);
    return { looked, doubts: doubts.map((doubt) => doubt.replace(file, "planted.ts")) };
  };

  it("names the line of a literal and what makes it slow", async () => {
    const { looked, doubts } = await report(
      "export const fine = /^a+$/;\n\nexport const slow = /^(?:a+)+$/g;\n",
    );
    expect(looked).toBe(2);
    expect(doubts).toEqual([
      expect.stringMatching(/^planted\.ts:3 \/\^\(\?:a\+\)\+\$\/g exponential; attack 'a'/),
    ]);
  });

  it("knows what a module puts together while it loads", async () => {
    const { doubts } = await report(
      'const WORDS = ["a+", "b"].join("");\nexport const built = [new RegExp("^" + WORDS), RegExp(WORDS + "+$")];\n',
    );
    expect(doubts).toEqual([expect.stringMatching(/^planted\.ts:2 \/a\+b\+\$\/ 2nd degree polynomial/)]);
  });

  it("refuses what is built from values that come later", async () => {
    const { doubts } = await report("export const find = (word: string) => new RegExp(word);\n");
    expect(doubts).toEqual(["planted.ts:1 RegExp(…) built when it is used, not when its module loads"]);
  });
});

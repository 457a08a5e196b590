import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FAULTS } from "../../bench/feedback/faults/faults";

const played = readdirSync(__dirname)
  .filter((file) => /^feedback-faults-.*\.journey\.ts$/.test(file))
  .flatMap((file) => [...readFileSync(path.join(__dirname, file), "utf8").matchAll(/titled\("(F\d+)"/g)])
  .map(([, id]) => id);

describe("the faults of the write path", () => {
  it.each(FAULTS.map(({ id, name }) => [id, name]))("%s, %s, is played once in a browser", (id) => {
    expect(played.filter((each) => each === id)).toHaveLength(1);
  });
});

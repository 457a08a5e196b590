import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { jsonErrorPosition } from "./json-position";

describe("where a text stops being JSON", () => {
  it.each<[rule: string, text: string, line: number, column: number]>([
    ["a value is missing", '{"ticket":\n {"id":}}', 2, 8],
    ["it ends too early", '{"a":', 1, 6],
    ["nothing at all", "", 1, 1],
    ["words", "hello", 1, 1],
    ["two commas", '{\n  "version": 1,,\n}', 2, 16],
    ["a comma before the end of a list", "[1,\n2,\n]", 3, 1],
    ["a key without quotes", '{"a":1, b:2}', 1, 9],
    ["single quotes", "{'a':1}", 1, 2],
    ["a string over two lines", '{"a":"x\ny"}', 1, 6],
    ["a bracket of the other kind", '{"a":[1}', 1, 8],
    ["something after the end", '{"a":1} x', 1, 9],
  ])("%s", (_rule, text, line, column) => {
    expect(jsonErrorPosition(text)).toEqual({ line, column });
  });

  it("good JSON is read to its end", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(jsonErrorPosition(text).column).toBe(text.length + 1);
      }),
    );
  });
});

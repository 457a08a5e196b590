import { expect, it } from "@jest/globals";
import type { Json } from "../handoff/caps";
import { valueAtPath } from "./value-at-path";

const holder = { a: { b: "x" }, list: [{ c: 1 }, { b: "second" }, { b: "third" }], none: null };

it.each<[what: string, path: string, found: Json | undefined]>([
  ["a key", "none", null],
  ["a key in an object", "a.b", "x"],
  ["the first item of a list that has it", "list.b", "second"],
  ["a list itself", "list", holder.list],
  ["no such key", "a.c", undefined],
  ["a key inside a text", "a.b.length", undefined],
  ["a prototype's key", "a.constructor", undefined],
])("%s: %s", (_what, path, found) => {
  expect(valueAtPath(holder, path)).toEqual(found);
});

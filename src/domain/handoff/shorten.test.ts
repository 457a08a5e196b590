import { expect, it } from "@jest/globals";
import { shorten } from "./shorten";

it.each<[rule: string, value: unknown, shown: string]>([
  ["a short text stays", "as soon as possible", "as soon as possible"],
  ["what is no text is written as JSON", { a: [1, null] }, '{"a":[1,null]}'],
  ["what JSON cannot write is empty", undefined, ""],
  ["a long text is cut", "x".repeat(90), `${"x".repeat(79)}…`],
  ["before a card's number", `${"x".repeat(70)} 4111 1111 1111 1111`, `${"x".repeat(70)} …`],
])("%s", (_rule, value, shown) => {
  expect(shorten(value)).toBe(shown);
});

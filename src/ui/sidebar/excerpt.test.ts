import { expect, it } from "@jest/globals";
import { excerpt } from "./excerpt";

const long = `${"a".repeat(500)} K-2291 ${"b".repeat(500)}`;

it.each([
  ["a short text whole", "order K-2291", "K-2291", /^order K-2291$/],
  ["the surroundings of the mark", long, "K-2291", /^…a+ K-2291 b+…$/],
  ["the beginning where the mark is not in it", long, "Z-1", /^a+…$/],
  ["the beginning without a mark", long, undefined, /^a+…$/],
])("an excerpt is %s", (_rule, text, mark, shown) => {
  expect(excerpt(text, mark)).toMatch(shown);
  expect(excerpt(text, mark).length).toBeLessThan(400);
});

it("a card's number is not left half by a cut", () => {
  const text = `${"a".repeat(225)} 4111 1111 1111 1111 ${"b".repeat(500)}`;
  expect(excerpt(text, undefined)).toMatch(/a •••• •••• ••••…$/);
});

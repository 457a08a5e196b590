import { expect, it } from "@jest/globals";
import { directionOf, isolated } from "./direction";

it.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["de", "ltr"],
  ["arn", "ltr"],
])("%s runs %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each([
  ["a word of its own alphabet stays as it is", "none", "rtl", "none"],
  ["a Latin name with a number is fenced off among Arabic", "K-2291", "rtl", "\u2068K-2291\u2069"],
  ["an Arabic name is fenced off among Latin", "مينا", "ltr", "\u2068مينا\u2069"],
  ["a Latin name among Latin is not", "K-2291", "ltr", "K-2291"],
] as const)("%s", (_rule, value, sentence, shown) => {
  expect(isolated(value, sentence)).toBe(shown);
});

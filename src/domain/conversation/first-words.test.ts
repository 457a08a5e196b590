import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { firstWords, wordCount } from "./first-words";

describe("words to read", () => {
  it.each<[rule: string, text: string, words: number]>([
    ["what stands between spaces", "my lamp  arrived\nbroken", 4],
    ["nothing", " \n ", 0],
    ["two characters without spaces are one", "注文したランプ", 4],
    ["both kinds side by side", "K-2291 です", 2],
    ["a long link counts for its room", `https://example.com/${"x".repeat(40)}`, 5],
  ])("%s", (_rule, text, words) => {
    expect(wordCount(text)).toBe(words);
  });
});

describe("the first words of a text", () => {
  it.each<[rule: string, text: string, most: number, first: string]>([
    ["all of a short one, spaces folded", " my  lamp\nbroke ", 3, "my lamp broke"],
    ["cut between words", "one two three four", 3, "one two three…"],
    ["cut at a sentence's end in the last half", "One two three. Four five six", 4, "One two three."],
    ["not at one in the first half", "One. Two three four five six", 5, "One. Two three four five…"],
    ["a point inside a number ends nothing", "I paid 48.20 for it today", 4, "I paid 48.20 for…"],
    [
      "cut at a Japanese sentence's end",
      "花瓶が割れていました。交換を希望します。",
      8,
      "花瓶が割れていました。",
    ],
    ["cut before a card's number", "my card 4111 1111 1111 1111 fails", 4, "my card…"],
    [
      "not at an end inside one",
      "Card 4111. 1111. 1111. 1111 fails it",
      6,
      "Card 4111. 1111. 1111. 1111 fails…",
    ],
    ["behind one at the beginning", "4111 1111 1111 1111 fails now", 2, "4111 1111 1111 1111…"],
    ["before an account's", "to DE89 3704 0044 0532 0130 00 now", 4, "to…"],
    [
      "before one that spaces hide the end of",
      `my card${" ".repeat(3_980)}4111111111111111 fails`,
      9,
      "my card…",
    ],
    ["a word without an end is cut inside", "x".repeat(40), 2, `${"x".repeat(24)}…`],
  ])("%s", (_rule, text, most, first) => {
    expect(firstWords(text, most)).toBe(first);
  });

  it("they are never more than asked for, and stand in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b ", ". ", "漢", "。", "\n", "👍") }), (text) => {
        const first = firstWords(text, 5);
        expect(wordCount(first.replace(/…$/, ""))).toBeLessThanOrEqual(5);
        expect(text.replace(/\s+/g, " ")).toContain(first.replace(/…$/, "").trim());
      }),
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { likeness, numbersDiffer, wordsOf } from "./likeness";
import { sentences } from "./sentences";

const words = (text: string) => wordsOf(sentences(text));
const alike = (one: string, other: string) => likeness(words(one), words(other));

describe("likeness", () => {
  it.each<[what: string, one: string, other: string, atLeast: number, atMost: number]>([
    ["the same words in another order and case", "Where is my order", "my ORDER, where is", 1, 1],
    ["a question said again in a few more words", "where is my order", "so where is my order then", 0.6, 0.8],
    ["another song by the same words", "play it in the kitchen", "play it in the bedroom", 0.3, 0.6],
    ["nothing in common", "where is my order", "thanks bye", 0, 0],
    ["two silences", "", "", 0, 0],
    ["Japanese said again", "注文はまだ届きません", "まだ注文が届きません", 0.4, 0.9],
    ["Japanese, nothing in common", "注文はまだですか", "ありがとう", 0, 0],
    ["Thai said again", "สินค้ายังไม่มา", "สินค้ายังไม่มาเลย", 0.7, 1],
  ])("%s", (_what, one, other, atLeast, atMost) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(atLeast);
    expect(alike(one, other)).toBeLessThanOrEqual(atMost);
  });

  it("lies between 0 and 1, is the same both ways, and 1 with itself", () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, other)).toBeGreaterThanOrEqual(0);
        expect(alike(one, other)).toBeLessThanOrEqual(1);
        expect(alike(one, one)).toBe(1);
      }),
    );
  });

  it.each<[what: string, one: string, other: string, differ: boolean]>([
    ["other numbers", "your table for 2", "your table for 3", true],
    ["one number more", "order 1 of 2", "order 1", true],
    ["the same numbers", "order 77?", "77 is my order", false],
    ["numbers on one side only", "my order", "my order 77", false],
    ["no numbers", "my order", "my table", false],
  ])("numbers: %s", (_what, one, other, differ) => {
    expect(numbersDiffer(words(one), words(other))).toBe(differ);
  });
});

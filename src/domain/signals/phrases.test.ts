import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { beginsWith, holds, phrases } from "./phrases";
import { sentences } from "./sentences";

const tokens = (text: string) => sentences(text)[0]?.tokens ?? [];

describe("the notation of phrases", () => {
  it.each<[rule: string, phrase: string, text: string, found: boolean]>([
    ["a phrase stands anywhere", "real person", "a real person please", true],
    ["but in whole words", "real person", "a surreal personality", false],
    ["and in its order", "real person", "a person so real", false],
    ["any of several words", "talk|speak to", "may I speak to you", true],
    ["an optional word is there", "agent please|now|", "agent now", true],
    ["or is not", "agent please| here", "agent here", true],
    ["a first word may be absent", "a| human", "human", true],
    ["a phrase of which all is absent is not there", "please|", "a plan", false],
    ["a gap of no word", "talk * human", "talk human", true],
    ["a gap of three words", "talk * human", "talk to a real human", true],
    ["a gap of four words is too wide", "talk * human", "talk to a very real human", false],
    ["a word with any ending", "connect* you", "connecting you", true],
    ["or with none", "connect* you", "connect you", true],
    ["an ending open from the first letter is no word", "c* you", "connecting you", false],
    ["the whole sentence", "=agent please|", "Agent, please", true],
    ["and no more than it", "=agent please|", "my agent please", false],
    ["nor less", "=agent", "agent smith", false],
    ["case, accents and apostrophes do not matter", "já é", "JA E", true],
    ["and in the phrase neither", "don't", "dont", true],
    ["words that the language joins", "quelqu'un", "à quelqu'un", true],
    ["inside a text without spaces", "担当者 に|と 話", "直接担当者と話せますか", true],
    ["a gap of three characters", "担当 * 話", "担当者と話", true],
    ["of nothing but marks is left out", "| * =", "| * =", false],
  ])("%s", (_rule, phrase, text, found) => {
    expect(holds(phrases([phrase]), tokens(text))).toBe(found);
  });

  it("beginsWith looks at the beginning only", () => {
    expect(beginsWith(phrases(["no"]), tokens("No, it is not"))).toBe(true);
    expect(beginsWith(phrases(["no"]), tokens("It is a no"))).toBe(false);
  });

  it("any phrase an admin may write can be looked for in any text", () => {
    const junk = fc.string({
      unit: fc.constantFrom("a", "b", " ", "*", "|", "=", "'", "話"),
      maxLength: 120,
    });
    fc.assert(
      fc.property(junk, junk, (phrase, text) => {
        expect(typeof holds(phrases([phrase]), tokens(text))).toBe("boolean");
      }),
    );
  });

  it("a phrase of twelve words is looked for, a longer one is not", () => {
    const twelve = "a b c d e f g h i j k l";
    expect(holds(phrases([twelve]), tokens(twelve))).toBe(true);
    expect(holds(phrases([`${twelve} m`]), tokens(`${twelve} m`))).toBe(false);
  });
});

import { describe, expect, it } from "@jest/globals";
import { holds } from "./phrases";
import { sentences } from "./sentences";
import { type PolicyWords, wordLists } from "./word-lists";
import type { ListName } from "./words/list-names";

describe("the lists in force", () => {
  it.each<[rule: string, given: PolicyWords, list: ListName, text: string, held: boolean]>([
    ["ours without a policy", {}, "asks", "I want to talk to a human", true],
    [
      "a list given takes the place of ours",
      { en: { asks: ["barista"] } },
      "asks",
      "I want to talk to a human",
      false,
    ],
    ["and is looked for", { en: { asks: ["barista"] } }, "asks", "Barista!", true],
    ["an empty list switches ours off", { en: { asks: [] } }, "asks", "I want to talk to a human", false],
    ["other lists of the language stay", { en: { asks: [] } }, "thanks", "Thank you", true],
    ["other languages stay", { en: { asks: [] } }, "asks", "Quiero hablar con una persona", true],
    [
      "a region stands for its language",
      { "pt-BR": { asks: [] } },
      "asks",
      "Quero falar com um atendente",
      false,
    ],
    ["a new language is added", { pl: { asks: ["konsultant*"] } }, "asks", "Konsultanta!", true],
    [
      "a list that does not exist changes nothing",
      { en: { hopes: ["human"] } },
      "asks",
      "talk to a human",
      true,
    ],
    [
      "names every object has are only names",
      { constructor: { toString: ["x"] } },
      "asks",
      "talk to a human",
      true,
    ],
  ])("%s", (_rule, given, list, text, held) => {
    const { tokens } = sentences(text)[0] ?? { tokens: [] };
    expect(holds(wordLists(given)[list], tokens)).toBe(held);
  });
});

describe("a bot that did not understand", () => {
  it.each([
    "Sorry, I did not quite get that.",
    "I didn't get that",
    "I don't quite catch that.",
    "Sorry, I didn't understand that.",
    "Das habe ich leider nicht verstanden.",
    "Je n'ai pas bien compris.",
    "No he entendido tu pregunta.",
    "Não entendi.",
    "Non ho capito.",
    "Dat begrijp ik niet.",
    "申し訳ありません、理解できませんでした。",
  ])("is known by %s", (text) => {
    const lists = wordLists({});
    expect(sentences(text).some(({ tokens }) => holds(lists.fallbacks, tokens))).toBe(true);
  });

  it.each(["I get that a lot.", "Did you get the parcel?", "You will get that by mail."])(
    "is not one that says: %s",
    (text) => {
      expect(sentences(text).some(({ tokens }) => holds(wordLists({}).fallbacks, tokens))).toBe(false);
    },
  );
});

import { describe, expect, it } from "@jest/globals";
import { condensed } from "./condensed";

describe("a long message, shortened", () => {
  it.each<[rule: string, text: string, most: number, told: string]>([
    ["one that fits stays whole", "It broke.\nWhat now?", 9, "It broke. What now?"],
    [
      "the beginning and the question are kept",
      "I bought a drive. It ran well for a year. Then it got hot. How do I get a new one?",
      12,
      "I bought a drive. … How do I get a new one?",
    ],
    [
      "a number before other sentences",
      "It never came. I was at home all day. The order is 4471. So sad it is.",
      8,
      "It never came. … The order is 4471.",
    ],
    [
      "a question before a number",
      "It never came. The order is 4471. Where is it?",
      7,
      "It never came. … Where is it?",
    ],
    [
      "others in their order while they fit",
      "It never came. All day at home. Nobody rang. The driver lied to me.",
      9,
      "It never came. All day at home. Nobody rang.",
    ],
    ["a first sentence that is too long is cut", "one two three four five. Six?", 3, "one two three…"],
    [
      "a card's number over a line's end stays in one piece",
      "It fails. Card 4111 1111\n1111 1111 and more of it. Why?",
      4,
      "It fails. … Why?",
    ],
    [
      "and is told whole or not at all",
      "It fails. Nothing else to say here today. Card 4111 1111\n1111 1111.",
      8,
      "It fails. … Card 4111 1111 1111 1111.",
    ],
    [
      "sentences without spaces",
      "割れていました。箱は無事。交換できますか？",
      10,
      "割れていました。 … 交換できますか？",
    ],
  ])("%s", (_rule, text, most, told) => {
    expect(condensed(text, most)).toBe(told);
  });
});

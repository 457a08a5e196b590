import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { NOTHING_READ } from "../conversation-reading";
import { readSignals } from "./read-signals";
import type { Signals } from "./signals";
import { wordLists } from "./word-lists";

const LISTS = wordLists();
const read = (...lines: readonly string[]) => readSignals(someTurns(...lines), LISTS);

const NOTHING: Signals = NOTHING_READ.signals;

type Row = readonly [rule: string, lines: readonly string[], expected: Partial<Signals>];

describe("signals of a conversation", () => {
  it("an empty conversation shows nothing", () => {
    expect(read()).toEqual(NOTHING);
  });

  it("a plain question with a plain answer shows nothing", () => {
    expect(read("customer: Where is my parcel?", "bot: It arrives tomorrow.", "customer: Great")).toEqual(
      NOTHING,
    );
  });

  it.each<Row>([
    [
      "a human is asked for",
      ["customer: speak to an agent", "bot: Why?", "customer: AGENT"],
      { asks: [1, 3] },
    ],
    ["the bot's own words are no ask", ["bot: You can talk to a human at any time."], { asks: [] }],
    [
      "the language may change on the way",
      ["customer: un humain svp", "customer: a real person!"],
      { asks: [1, 2] },
    ],
  ])("asks: %s", (_rule, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  it.each<Row>([
    [
      "by the list",
      ["customer: Hi", "bot: See our page.", "customer: That is not what I asked"],
      { refusals: [3] },
    ],
    [
      "a bare no to a statement",
      ["customer: Hi", "bot: Siehe Seite 3.", "customer: Nein"],
      { refusals: [3] },
    ],
    [
      "a bare no to whether it helped",
      ["customer: Hi", "bot: Did this help?", "customer: No"],
      { refusals: [3] },
    ],
    [
      "not a no to another question",
      ["customer: Hi", "bot: Any allergies?", "customer: No"],
      { refusals: [] },
    ],
    [
      "not a no that thanks",
      ["customer: Hi", "bot: I can do more.", "customer: No thank you"],
      { refusals: [] },
    ],
    ["not before the bot answered", ["bot: Welcome.", "customer: No, it does not work"], { refusals: [] }],
    [
      "not what an agent answered",
      ["customer: Hi", "bot: A.", "agent: B.", "customer: No"],
      { refusals: [] },
    ],
    [
      "in Japanese",
      ["customer: 届きません", "bot: こちらをご覧ください。", "customer: いいえ"],
      { refusals: [3] },
    ],
  ])("refusals: %s", (_rule, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  it.each<Row>([
    [
      "the customer's question in other words",
      ["customer: where is my parcel please", "bot: One moment.", "customer: Where is my PARCEL??"],
      { customerRepeats: [{ n: 3, of: 1 }] },
    ],
    [
      "in a language without lists",
      [
        "customer: 주문한 상품은 언제 도착하나요",
        "bot: 네.",
        "customer: 주문한 상품은 도대체 언제 도착하나요",
      ],
      { customerRepeats: [{ n: 3, of: 1 }] },
    ],
    [
      "in Japanese",
      ["customer: 荷物はいつ届きますか？", "bot: はい。", "customer: 荷物はいつ届きますか"],
      { customerRepeats: [{ n: 3, of: 1 }] },
    ],
    [
      "not a short consent",
      ["customer: yes, please", "bot: And tea?", "customer: Yes please"],
      { customerRepeats: [] },
    ],
    [
      "the bot's answer again",
      ["bot: You find your parcel under Orders.", "customer: No", "bot: You find your parcel under Orders!"],
      { botRepeats: [{ n: 3, of: 1 }] },
    ],
    [
      "not with another number",
      [
        "bot: Your table for 2 is booked at noon.",
        "customer: 3!",
        "bot: Your table for 3 is booked at noon.",
      ],
      { botRepeats: [] },
    ],
    [
      "not when the bot comes back to it much later",
      [
        "bot: Is there anything else I can do?",
        "bot: First matter.",
        "bot: Second one.",
        "bot: Yet another.",
        "bot: Is there anything else I can do?",
      ],
      { botRepeats: [] },
    ],
    [
      "the nearest of equals is named",
      [
        "customer: where is my parcel now",
        "customer: where is my parcel now",
        "customer: where is my parcel now",
      ],
      {
        customerRepeats: [
          { n: 2, of: 1 },
          { n: 3, of: 2 },
        ],
      },
    ],
    [
      "one side does not repeat the other",
      ["customer: where is my parcel now", "bot: where is my parcel now"],
      { botRepeats: [], customerRepeats: [] },
    ],
  ])("repeats: %s", (_rule, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  it.each<Row>([
    ["nothing came", ["customer: Where is it?"], { unanswered: [1] }],
    [
      "a fallback came",
      ["customer: ¿Dónde está?", "bot: No te entendí.", "customer: Ay"],
      { unanswered: [1] },
    ],
    [
      "a handoff came",
      ["customer: Where is it?", "bot: I'll connect you to a colleague."],
      { unanswered: [1] },
    ],
    [
      "an old answer came",
      [
        "customer: Where is it?",
        "bot: You find it in your orders.",
        "customer: But where exactly?",
        "bot: You find it in your orders.",
      ],
      { unanswered: [3] },
    ],
    [
      "an answer came after all",
      ["customer: Where?", "bot: I didn't get that.", "bot: It is here."],
      { unanswered: [] },
    ],
    ["a person answered", ["customer: Where is it?", "system: Joined", "agent: Here."], { unanswered: [] }],
    [
      "questions in one go share their answer",
      ["customer: Where?", "customer: When?", "bot: Here."],
      { unanswered: [] },
    ],
    ["a statement needs no answer", ["customer: It is broken."], { unanswered: [] }],
  ])("unanswered: %s", (_rule, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  it.each<Row>([
    [
      "twice polite, then three times not",
      ["customer: Please", "customer: Thanks", "customer: a", "customer: b", "customer: c"],
      { politenessGone: 3 },
    ],
    [
      "two turns without are no change",
      ["customer: Bitte", "customer: Danke", "customer: a", "customer: b"],
      { politenessGone: null },
    ],
    [
      "never polite is no change",
      ["customer: a", "customer: b", "customer: c", "customer: d"],
      { politenessGone: null },
    ],
    [
      "seldom polite is no change",
      [
        "customer: a",
        "customer: Merci",
        "customer: b",
        "customer: c",
        "customer: d",
        "customer: Merci",
        "customer: e",
        "customer: f",
        "customer: g",
      ],
      { politenessGone: null },
    ],
  ])("politenessGone: %s", (_rule, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });
});

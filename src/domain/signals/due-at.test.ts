import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { dueAt, shapes } from "./due-at";
import { spokenTurns } from "./spoken-turn";
import { wordLists } from "./word-lists";

const LISTS = wordLists();
const spoken = (lines: readonly string[]) => spokenTurns(someTurns(...lines), LISTS);

const MOVES_ON = [
  "customer: Wo ist mein Paket?",
  "bot: Es ist in Hamburg.",
  "customer: Und wann kommt es an?",
  "bot: Morgen gegen zehn Uhr.",
  "customer: Kann der Nachbar es nehmen?",
  "bot: Ja, ich habe ihn vermerkt.",
];

const GOES_ROUND = (question: string, answer: string): readonly string[] =>
  Array.from({ length: 4 }, () => [`customer: ${question}`, `bot: ${answer}`]).flat();

describe("a human is due by the shape of a conversation", () => {
  it.each<[rule: string, lines: readonly string[], due: readonly number[]]>([
    ["never where there is none", [], []],
    ["not where it moves on", MOVES_ON, []],
    [
      "when it goes round, from the second answer on",
      GOES_ROUND("where is it", "see the orders page"),
      [4, 5, 6, 7, 8],
    ],
    [
      "in a language without lists",
      GOES_ROUND("주문은 어디에 있나요", "주문 내역을 확인하세요"),
      [4, 5, 6, 7, 8],
    ],
    ["in a script without spaces", GOES_ROUND("สินค้าอยู่ที่ไหน", "ดูที่หน้าคำสั่งซื้อ"), [4, 5, 6, 7, 8]],
    [
      "not before two turns of the customer",
      GOES_ROUND("where is it", "see the orders page").slice(0, 3),
      [],
    ],
  ])("%s", (_rule, lines, due) => {
    expect(dueAt(spoken(lines))).toEqual(due);
  });

  it("a human agent's turn has no shape, and the conversation starts anew after it", () => {
    const before = shapes(spoken(MOVES_ON));
    const after = shapes(spoken([...MOVES_ON, "agent: Hallo", ...MOVES_ON])).slice(before.length);
    expect(after.map(({ n }) => n)).toEqual([8, 9, 10, 11, 12, 13]);
    expect(after.map(({ shape }) => shape)).toEqual(before.map(({ shape }) => shape));
  });
});

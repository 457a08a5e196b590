import { describe, expect, it } from "@jest/globals";
import { someTurns } from "../../../tests/builders/a-ticket";
import { spokenTurns } from "./spoken-turn";
import { stuckAt } from "./stuck-at";
import { wordLists } from "./word-lists";

const LISTS = wordLists();

/** `x` a failed step, `.` any other turn, `a` a human agent's. */
const stuck = (course: string): readonly number[] => {
  const lines = [...course].map((mark) => (mark === "a" ? "agent: Hello" : "bot: Hello"));
  const failed = [...course].flatMap((mark, index) => (mark === "x" ? [index + 1] : []));
  return stuckAt(spokenTurns(someTurns(...lines), LISTS), new Set(failed));
};

describe("a conversation is stuck", () => {
  it.each<[rule: string, course: string, at: readonly number[]]>([
    ["at no single failure", "..x..", []],
    ["at a second one close by", "x.x", [3]],
    ["at a second one eight turns on", "x.......x", [9]],
    ["not at a second one nine turns on", "x........x", []],
    ["at each further one", "xxx", [2, 3]],
    ["not on the turns between", "x.x.x", [3, 5]],
    ["not across a human agent", "xax", []],
    ["never where nothing failed", "........", []],
  ])("%s", (_rule, course, at) => {
    expect(stuck(course)).toEqual(at);
  });
});

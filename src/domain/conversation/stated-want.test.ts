import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { someTurns } from "../../../tests/builders/a-ticket";
import { NO_LISTS } from "../signals/no-lists";
import { readSignals } from "../signals/read-signals";
import { statedWant } from "./stated-want";

const lists = aPolicy().vocabulary?.lists ?? NO_LISTS;

function want(lines: readonly string[], most = 40): readonly string[] {
  const turns = someTurns(...lines);
  return statedWant(turns, readSignals(turns, lists), most).map(({ text, turn }) => `${turn} ${text}`);
}

describe("what the customer wants, from what the customer wrote", () => {
  it.each<[rule: string, lines: readonly string[], pieces: readonly string[]]>([
    [
      "a greeting says nothing",
      ["customer: hi there", "bot: Hi!", "customer: the gift card is invalid"],
      ["3 the gift card is invalid"],
    ],
    [
      "nor does a bare answer",
      ["customer: my lamp arrived broken", "customer: yes"],
      ["1 my lamp arrived broken"],
    ],
    [
      "a later turn that names the sum is added",
      ["customer: my lamp arrived broken", "bot: Which?", "customer: I'd like my €48.20 back please"],
      ["1 my lamp arrived broken", "3 I'd like my €48.20 back please"],
    ],
    [
      "a demand for a person is not what is wanted",
      ["customer: my lamp arrived broken", "customer: I want to talk to a real person, now please"],
      ["1 my lamp arrived broken"],
    ],
    [
      "unless it is all there is",
      ["customer: hello", "customer: I want to talk to a person"],
      ["2 I want to talk to a person"],
    ],
    [
      "an address answers the bot",
      ["customer: my lamp arrived broken", "customer: Sure, my mail is mina@example.com"],
      ["1 my lamp arrived broken"],
    ],
    [
      "what comes after the bot's announcement is about the wait",
      [
        "customer: The voucher does not work",
        "bot: I'm connecting you with a colleague.",
        "customer: Is anybody there? It has been half an hour",
      ],
      ["1 The voucher does not work"],
    ],
    [
      "unless nothing came before it",
      ["customer: hi", "bot: I'm connecting you with a colleague.", "customer: my order 4471-C is late"],
      ["3 my order 4471-C is late"],
    ],
    ["what the bot says is no want", ["bot: You want a refund of €5 for order K-1000?", "customer: yes"], []],
    ["nobody wrote", [], []],
    [
      "a turn beyond the first six is about something else",
      [
        ...["one", "two", "three", "four", "five", "six"].map((word) => `customer: ${word}`),
        "customer: where is my order K-2291?",
      ],
      [],
    ],
  ])("%s", (_rule, lines, pieces) => {
    expect(want(lines)).toEqual(pieces);
  });

  it("it is never longer than asked for", () => {
    const lines = ["customer: my lamp arrived broken today", "customer: where is the new one, order K-2291?"];
    expect(want(lines, 8)).toEqual(["2 where is the new one, order K-2291?"]);
  });
});

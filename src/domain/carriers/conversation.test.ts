import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aTicket, someTurns } from "../../../tests/builders/a-ticket";
import type { Turn } from "../ticket";
import { botSegments, conversation, turnsBefore } from "./conversation";

const spans = (turns: readonly Turn[]) =>
  botSegments(turns).map(({ turns: [first], lastBotTurn, nextAgentTurn }) =>
    [first?.n, lastBotTurn.n, nextAgentTurn?.n ?? "end"].join("-"),
  );

/** From this turn on, everything so many minutes later: `someTurns` has one a minute. */
const later = (turns: readonly Turn[], from: number, minutes: number): readonly Turn[] =>
  turns.map((turn) =>
    turn.n < from || turn.at === null
      ? turn
      : { ...turn, at: new Date(Date.parse(turn.at) + minutes * 60_000).toISOString() },
  );

const talk = ["customer: hi", "bot: hello", "customer: help", "bot: passing you on"];

describe("the bot's stretches of a conversation (first turn, bot's last turn, next agent's turn)", () => {
  const back = someTurns(...talk, "agent: hi", "customer: one more thing", "bot: sure");

  it.each<[rule: string, turns: readonly Turn[], spans: readonly string[]]>([
    ["nobody talked", [], []],
    ["no bot", someTurns("customer: hi", "agent: hello"), []],
    ["a bot and nobody after it", someTurns(...talk), ["1-4-end"]],
    ["a person after it", someTurns(...talk, "agent: hi"), ["1-4-5"]],
    [
      "what the customer still adds belongs to it",
      someTurns(...talk, "customer: hurry", "agent: hi"),
      ["1-4-6"],
    ],
    ["a bot that talks while a person answers makes no second one", back, ["1-4-5"]],
    ["after ten minutes of silence it does", later(back, 6, 9), ["1-4-5", "6-7-end"]],
    ["just before them it does not", later(back, 6, 8), ["1-4-5"]],
    [
      "with two turns answered it does too",
      someTurns(...talk, "agent: hi", "customer: wait", "bot: yes?", "customer: my bill", "bot: which one?"),
      ["1-4-5", "6-9-end"],
    ],
    [
      "a survey after the person's last word makes none",
      later(someTurns(...talk, "agent: bye", "bot: How was it?", "customer: fine"), 6, 60),
      ["1-4-5"],
    ],
    ["turns without a time are one stretch", back.map((turn) => ({ ...turn, at: null })), ["1-4-5"]],
  ])("%s", (_rule, turns, expected) => {
    expect(spans(turns)).toEqual(expected);
  });
});

describe("the turns that led to a handoff", () => {
  const twice = later(someTurns(...talk, "agent: hi", "customer: one more thing", "bot: sure"), 6, 30);
  const numbers = (...given: Parameters<typeof turnsBefore>) => turnsBefore(...given).map(({ n }) => n);

  it.each<
    [rule: string, boundary: Parameters<typeof turnsBefore>[1], at: string | null, turns: readonly number[]]
  >([
    [
      "the stretch that the boundary names",
      [{ kind: "turn", ref: "4" }],
      "2026-11-03T18:00:00Z",
      [1, 2, 3, 4],
    ],
    ["else the one that began last before it", [], "2026-11-03T14:05:00Z", [1, 2, 3, 4]],
    ["with a minute for clocks that differ", [], "2026-11-03T14:34:30Z", [6, 7]],
    ["without a time the last one", [{ kind: "field", ref: "9" }], null, [6, 7]],
    ["before all of them the last one too", [], "2026-11-03T10:00:00Z", [6, 7]],
  ])("%s", (_rule, boundary, at, turns) => {
    expect(numbers(twice, boundary, at)).toEqual(turns);
  });

  it("none where no bot talked", () => {
    expect(numbers(someTurns("customer: hi"), [], null)).toEqual([]);
  });
});

it("a stretch tells the bot's name and the customer's own first words", () => {
  const turns = someTurns("bot: Hello!", "customer: my lamp broke", "customer: help", "bot: ok");
  const [reading] = conversation.read(aTicket({ turns }), aPolicy());
  expect(reading).toMatchObject({ ref: "4", values: { botName: "bot", statement: "my lamp broke" } });
});

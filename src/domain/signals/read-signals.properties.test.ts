import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { Speaker, Turn } from "../ticket";
import { readSignals } from "./read-signals";
import type { Signals } from "./signals";
import { LANGUAGES, wordLists } from "./word-lists";

const LISTS = wordLists();

const aTurn = (n: number, by: Speaker, text: string): Turn => ({
  n,
  at: null,
  by,
  name: "",
  text,
  source: "log",
});

/** Words of the lists make signals likely; any other text must do no harm. */
const listed = Object.values(LANGUAGES).flatMap((lists) => Object.values(lists).flat());
const text = fc.oneof(
  fc.constantFrom(...listed.map((phrase) => phrase.split(/[|*=]/).join(" "))),
  fc.constantFrom("No", "Where is my parcel now?", "See the page on parcels.", "Please", "荷物はどこですか"),
  fc.string({ unit: "binary" }),
);
const conversation = fc
  .array(fc.tuple(fc.constantFrom<Speaker>("customer", "bot", "agent", "system"), text), { maxLength: 40 })
  .map((turns) => turns.map(([by, said], index) => aTurn(index + 1, by, said)));

const turnsNamed = ({
  politenessGone,
  customerRepeats,
  botRepeats,
  ...lists
}: Signals): readonly number[] => [
  ...Object.values(lists).flat(),
  ...[...customerRepeats, ...botRepeats].flatMap(({ n, of }) => [n, of]),
  ...(politenessGone === null ? [] : [politenessGone]),
];

/** What a turn shows by itself and what came before: all but what is judged from the end. */
const byThePast = ({ unanswered: _later, politenessGone: _last, ...rest }: Signals) => rest;

const upTo = (n: number, signals: Signals) =>
  Object.fromEntries(
    Object.entries(byThePast(signals)).map(([name, at]) => [
      name,
      at.filter((one) => (typeof one === "number" ? one : one.n) <= n),
    ]),
  );

describe("signals, whatever was said", () => {
  it("name turns of the conversation, each at most once and in order", () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const signals = readSignals(turns, LISTS);
        expect(turnsNamed(signals).every((n) => n >= 1 && n <= turns.length)).toBe(true);
        for (const at of [
          signals.asks,
          signals.refusals,
          signals.unanswered,
          signals.stuckAt,
          signals.dueAt,
        ]) {
          expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("a repeat is later than what it repeats, and by the same speaker", () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const { customerRepeats, botRepeats } = readSignals(turns, LISTS);
        for (const { n, of } of [...customerRepeats, ...botRepeats]) {
          expect(of).toBeLessThan(n);
          expect(turns[of - 1]?.by).toBe(turns[n - 1]?.by);
        }
      }),
    );
  });

  it("what a turn showed stays so, whatever follows", () => {
    fc.assert(
      fc.property(conversation, fc.nat({ max: 40 }), (turns, n) => {
        const earlier = readSignals(turns.slice(0, n), LISTS);
        expect(upTo(n, readSignals(turns, LISTS))).toEqual(upTo(n, earlier));
      }),
    );
  });

  it("turns keep their own numbers, whatever they count from", () => {
    const turns = [
      aTurn(41, "customer", "Where is my parcel now?"),
      aTurn(57, "customer", "Where is my parcel now?"),
    ];
    expect(readSignals(turns, LISTS)).toMatchObject({
      customerRepeats: [{ n: 57, of: 41 }],
      unanswered: [41, 57],
    });
  });
});

describe("the work", () => {
  const SAID = "I want to speak with an agent about my parcel. ";

  /** Look-ups of words in turns and in lists: nearly all that is done. */
  const lookUps = (turns: number, said: string): number => {
    const both = Array.from({ length: turns }, (_, index) =>
      aTurn(index + 1, index % 2 === 0 ? "customer" : "bot", said),
    );
    const spies = [jest.spyOn(Map.prototype, "has"), jest.spyOn(Map.prototype, "get")];
    readSignals(both, LISTS);
    const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return count;
  };

  it("grows with the number of turns and not with its square", () => {
    expect(lookUps(2_000, SAID) / lookUps(1_000, SAID)).toBeLessThan(2.1);
  });

  it("stops at the beginning of a long turn", () => {
    expect(lookUps(20, SAID.repeat(1_400))).toBe(lookUps(20, SAID.repeat(1_400).slice(0, 2_000)));
  });

  it("5,000 turns are one conversation", () => {
    const turns = Array.from({ length: 5_000 }, (_, index) => aTurn(index + 1, "customer", SAID));
    expect(readSignals(turns, LISTS).customerRepeats).toHaveLength(4_999);
  });
});

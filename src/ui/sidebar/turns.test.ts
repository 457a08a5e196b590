import { describe, expect, it } from "@jest/globals";
import { aFinding, aHandoff, aReview } from "./fakes/a-review";
import { aTurn } from "./fakes/a-ticket";
import { conversationBlocks, markedTurns, timeWithBot, valueMarks } from "./turns";

const evidence = (...turns: readonly number[]) =>
  turns.map((n) => ({ kind: "turn", ref: String(n) }) as const);

describe("the conversation folds", () => {
  const turns = [
    aTurn(1, "customer", "hi"),
    aTurn(2, "bot", "a"),
    aTurn(3, "system", "joined"),
    aTurn(4, "bot", "b"),
    aTurn(5, "customer", "person please"),
    aTurn(6, "bot", "c"),
  ];
  const shape = (marks: readonly number[]) =>
    conversationBlocks(turns, new Map(marks.map((n) => [n, []])), []).map((block) =>
      block.kind === "turn"
        ? block.turn.n
        : block.kind === "run"
          ? block.turns.map(({ n }) => n)
          : block.kind,
    );

  it("runs of the bot's, and leaves a single turn as it is", () => {
    expect(shape([])).toEqual([1, [2, 3, 4], 5, 6]);
  });

  it("no turn that the card points at", () => {
    expect(shape([3])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shape([2])).toEqual([1, 2, [3, 4], 5, 6]);
  });

  it("not across a handoff, which stands before what came after it", () => {
    const blocks = conversationBlocks(turns, new Map(), [aHandoff({ at: "2026-11-30T14:02:30Z" })]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["turn", "run", "handoff", "turn", "turn", "turn"]);
  });

  it("nothing into nothing", () => {
    expect(conversationBlocks([], new Map(), [])).toEqual([]);
  });
});

it("marks every turn that anything on the card rests on, with its words", () => {
  const review = aReview({
    brief: { ...aReview().brief, wants: { text: "x", evidence: evidence(1) } },
    findings: [aFinding("loop.repeated", { evidence: [{ kind: "turn", ref: "4", text: "again" }] })],
    handoffs: [aHandoff({ boundary: { kind: "conversation", evidence: evidence(9) } })],
  });
  expect([...markedTurns(review)]).toEqual([
    [1, []],
    [4, ["again"]],
    [9, []],
  ]);
});

it("marks no value so short that it stands in other words", () => {
  const known = ["K-2291", "2"].map((value) => ({ ...someValue, value }));
  expect(valueMarks(aReview({ known }))).toEqual(["K-2291"]);
});

const someValue = {
  key: "order_id",
  label: null,
  standing: "claimed",
  source: { carrier: "payload_field", ref: "1" },
  evidence: [],
} as const;

describe("the time with the bot", () => {
  const turns = [
    aTurn(1, "customer", "hi", { at: "2026-11-30T14:00:00Z" }),
    aTurn(2, "bot", "hello", { at: "2026-11-30T14:01:00Z" }),
    aTurn(3, "agent", "hello", { at: "2026-11-30T14:06:00Z" }),
    aTurn(4, "customer", "again", { at: "2026-11-30T15:00:00Z" }),
    aTurn(5, "bot", "hello again", { at: "2026-11-30T15:02:00Z" }),
  ];
  const handoffs = [
    aHandoff({ n: 1, at: "2026-11-30T14:05:00Z" }),
    aHandoff({ n: 2, at: "2026-11-30T15:05:00Z" }),
  ];
  it.each([
    ["begins with the customer's first word", 1, 5 * 60_000],
    ["of a second handoff begins with the bot's return", 2, 3 * 60_000],
    ["of a handoff that is not there is unknown", 3, null],
  ])("%s", (_rule, n, milliseconds) => {
    expect(timeWithBot(handoffs, n, turns)).toBe(milliseconds);
  });

  it("is unknown where the clocks contradict each other", () => {
    expect(timeWithBot([aHandoff({ at: "2026-11-30T13:00:00Z" })], 1, turns)).toBeNull();
    expect(timeWithBot([aHandoff({ at: null })], 1, turns)).toBeNull();
    expect(timeWithBot([aHandoff()], 1, [])).toBeNull();
  });
});

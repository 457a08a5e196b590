import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { Move, RouteReview } from "../../domain/handoff-review";
import { loadWords } from "../../i18n/load-words";
import type { Words } from "../../i18n/words";
import { wrongRoute } from "./fakes/a-review";
import { renderPart } from "./fakes/render-part";
import { MovesList } from "./moves-list";

const aMove = (part: Partial<Move>): Move => ({
  auditId: "1",
  at: "2026-11-30T14:05:06Z",
  afterSeconds: 4,
  from: null,
  to: "Support",
  by: { kind: "trigger", id: "1", name: "Chat to first line" },
  ...part,
});
const show = (part: Partial<RouteReview>, words?: Words) =>
  renderPart(<MovesList route={{ ...wrongRoute, ...part }} />, words === undefined ? {} : { words });
const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent?.trim());

describe("how a case came to where it is", () => {
  it("each move with its actor and how long after the handoff", () => {
    const person = { kind: "person", id: "2", name: "Tomasz" } as const;
    const back = aMove({ auditId: "2", afterSeconds: 1_200, from: "Support", to: "Billing", by: person });
    show({ moves: [aMove({}), back] });
    expect(lines()).toEqual([
      expect.stringMatching(/^4 .+ after the handoff: no group → Support, by trigger “Chat to first line”/),
      expect.stringMatching(/^20 .+ after the handoff: Support → Billing, by Tomasz/),
    ]);
  });

  it.each([
    ["before the bot's own clock", -3],
    ["at an unknown time", null],
  ])("a move %s has no time", (_rule, afterSeconds) => {
    show({ moves: [aMove({ afterSeconds, to: null })] });
    expect(lines()).toEqual([expect.stringMatching(/^Time unknown: no group → no group, by trigger/)]);
  });

  it("where it first landed, if that is known", () => {
    show({ landed: { group: "Support", by: null }, moves: [] });
    expect(screen.getByText("First landed in Support.")).toBeVisible();
  });

  it("keeps both names apart where the sentence runs right to left", async () => {
    show({ moves: [aMove({ from: "Billing" })] }, await loadWords("ar"));
    expect(lines()).toEqual([expect.stringContaining("\u2068Billing\u2069 ← \u2068Support\u2069")]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { readList } from "../wire/scalars";
import { wireTicketLine } from "../wire/wire-ticket";
import { otherTickets } from "./other-tickets";

const aLine = (id: number, part: object = {}) => ({
  id,
  subject: "Lamp",
  description: "It broke",
  status: "Open",
  created_at: `2026-11-0${id}T10:00:00Z`,
  tags: ["handoff"],
  ...part,
});
const others = (...lines: readonly object[]) => otherTickets(readList(wireTicketLine, lines, 100), "1");

describe("a requester's other tickets", () => {
  it("newest first, without the one on screen", () => {
    expect(others(aLine(1), aLine(2), aLine(3)).map(({ id }) => id)).toEqual(["3", "2"]);
  });

  it("with subject and first message, shortened", () => {
    const [other] = others(aLine(2, { description: "x".repeat(2_000) }));
    expect([other?.status, other?.text.slice(0, 7), other?.text.length]).toEqual(["open", "Lamp\nxx", 600]);
  });

  it.each([
    ["its link", { via: { channel: "web", source: { rel: "follow_up" } } }],
    ["its channel", { via: { channel: "closed_ticket" } }],
  ])("a follow-up, known by %s, says nothing by tags that it inherited", (_rule, via) => {
    expect(others(aLine(2, via))[0]?.tags).toEqual([]);
  });

  it.each([
    ["no id", { id: null }],
    ["no time", { created_at: "soon" }],
  ])("one with %s is left out", (_rule, part) => {
    expect(others(aLine(2, part))).toEqual([]);
  });
});

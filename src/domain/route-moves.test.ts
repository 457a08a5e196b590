import { describe, expect, it } from "@jest/globals";
import { aChange, aTicket } from "../../tests/builders/a-ticket";
import { landing, movesSince } from "./route-moves";

const groups = ["A", "B", "C"].map((name, at) => ({ id: String(at + 1), name }));
const AT = "2026-11-03T14:05:00Z";
const moved = (minutes: string, from: string | null, to: string) =>
  aChange({ at: `2026-11-03T14:${minutes}Z`, from, to });

describe("where a case first landed", () => {
  it.each<[rule: string, moves: readonly ReturnType<typeof moved>[], landed: string | null]>([
    ["where it lies, if nothing moved it", [], "A"],
    ["where the first trigger put it", [moved("05:04", null, "2")], "B"],
    ["where the last of several triggers put it", [moved("05:02", null, "2"), moved("05:04", "2", "3")], "C"],
    ["where it lay before somebody moved it later", [moved("25:00", "2", "1")], "B"],
    ["after the triggers, before the person", [moved("05:04", null, "2"), moved("25:00", "2", "1")], "B"],
    ["where it was put late, if it lay nowhere", [moved("25:00", null, "2")], "B"],
  ])("%s", (_rule, changes, landed) => {
    const ticket = aTicket({ groups, group: { id: "1", name: "A" }, changes });
    expect(landing(ticket, movesSince(ticket, AT)).group).toBe(landed);
  });
});

describe("how long after the handoff a case was moved", () => {
  it.each<[rule: string, at: string | null, seconds: number | null]>([
    ["in seconds", AT, 4],
    ["before the bot's own clock", "2026-11-03T14:06:00Z", -56],
    ["unknown, with the handoff's time", null, null],
  ])("%s", (_rule, at, seconds) => {
    const [move] = movesSince(aTicket({ changes: [moved("05:04", null, "2")] }), at);
    expect(move?.afterSeconds).toBe(seconds);
  });
});

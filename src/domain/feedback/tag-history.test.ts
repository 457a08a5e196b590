import { describe, expect, it } from "@jest/globals";
import type { Actor, TicketChange } from "../ticket";
import { tagHistory } from "./tag-history";

const who = (id: string): Actor => ({ kind: "person", id, name: id });
const change = (
  auditId: string,
  by: string,
  from: string[],
  to: string[],
  more: Partial<TicketChange> = {},
): TicketChange => ({
  auditId,
  at: "2026-05-01T10:00:00Z",
  kind: "change",
  field: "tags",
  from,
  to,
  by: who(by),
  ...more,
});

describe("whose a tag is", () => {
  it("whoever put it there last, whatever the order of the list", () => {
    const changes = [
      change("3", "cy", [], ["qa__good"]),
      change("1", "ana", [], ["qa__good"]),
      change("2", "bo", ["qa__good"], []),
    ];
    expect(tagHistory(changes, "qa").owners.get("qa__good")?.by.id).toBe("cy");
  });

  it("who was there earlier has the lower order", () => {
    const { owners } = tagHistory(
      [change("2", "bo", ["qa__bad"], ["qa__bad", "qa__other"]), change("1", "ana", [], ["qa__bad"])],
      "qa",
    );
    expect(owners.get("qa__bad")?.order).toBeLessThan(owners.get("qa__other")?.order ?? -1);
  });

  it("a tag the ticket was born with is marked so", () => {
    const born = change("1", "ana", [], ["qa__good"], { kind: "create", from: null });
    expect(tagHistory([born], "qa").owners.get("qa__good")?.born).toBe(true);
  });

  it("who took it off, and whose it was, the newest first", () => {
    const changes = [
      change("1", "ana", [], ["qa__good"]),
      change("2", "bo", ["qa__good"], []),
      change("3", "cy", [], ["qa__good"]),
      change("4", "di", ["qa__good"], []),
    ];
    const removals = tagHistory(changes, "qa").removals.get("qa__good") ?? [];
    expect(removals.map(({ by, of }) => [by.id, of?.id])).toEqual([
      ["di", "cy"],
      ["bo", "ana"],
    ]);
  });

  it("within one audit a trigger comes after the agent it answers", () => {
    const trigger: Actor = { kind: "trigger", id: "9", name: "House rule" };
    const changes = [
      change("1", "ana", [], ["qa__good"]),
      change("1", "", ["qa__good"], [], { by: trigger }),
    ];
    const { owners, removals } = tagHistory(changes, "qa");
    expect(owners.size).toBe(0);
    expect(removals.get("qa__good")?.[0]?.by).toEqual(trigger);
  });

  it("other people's tags and other fields are nobody's business", () => {
    const { owners, removals } = tagHistory(
      [change("1", "ana", ["vip"], ["eu"]), change("2", "ana", [], ["qa__good"], { field: "360" })],
      "qa",
    );
    expect(owners.size + removals.size).toBe(0);
  });
});

import { describe, expect, it } from "@jest/globals";
import type { Actor, TicketChange } from "../ticket";
import { flagAuthor, flagTagsThatCount } from "./flag-author";

const P = "qa";
const person = (name: string): Actor => ({ kind: "person", id: name, name });
const trigger: Actor = { kind: "trigger", id: "7", name: "Clean up" };

function change(
  auditId: string,
  by: Actor,
  from: TicketChange["from"],
  to: TicketChange["to"],
): TicketChange {
  return { auditId, at: `2026-05-01T10:00:0${auditId}Z`, kind: "change", field: "tags", from, to, by };
}
const flagged = change("1", person("Ana"), ["vip"], ["vip", "qa__bad", "qa__other"]);
const tagged = change("2", person("Bo"), ["vip", "qa__bad", "qa__other"], ["qa__bad", "qa__other", "x"]);
const reworded = change("3", person("Cy"), ["qa__bad", "qa__other"], ["qa__bad", "qa__too_late"]);
const removed = change("4", trigger, ["qa__bad", "qa__too_late"], []);

describe("who flagged", () => {
  it.each<[string, TicketChange[], string | null]>([
    ["nobody, without changes", [], null],
    ["whoever added our tags", [flagged], "Ana"],
    ["not whoever changed other tags since", [flagged, tagged], "Ana"],
    ["whoever changed the reason since", [flagged, tagged, reworded], "Cy"],
    ["the newest, though the list runs backwards", [reworded, tagged, flagged], "Cy"],
    ["nobody, once it was taken off", [flagged, reworded, removed], null],
    ["tags written as one text", [change("1", person("Di"), "vip", "vip qa__good")], "Di"],
    ["another field's change is no flag", [{ ...flagged, field: "group_id" }], null],
  ])("%s", (_rule, changes, name) => {
    expect(flagAuthor(changes, P)?.by.name ?? null).toBe(name);
  });

  it("nobody, where a trigger took it off within the same audit", () => {
    const at = flagged.at;
    const undone = { ...removed, at, auditId: "1", from: ["vip", "qa__bad", "qa__other"], to: ["vip"] };
    expect(flagAuthor([flagged, undone], P)).toBeNull();
  });

  it("audits of the same second keep the order of their ids", () => {
    const at = "2026-05-01T10:00:00Z";
    const older = { ...flagged, at, auditId: "99" };
    const newer = { ...reworded, at, auditId: "100" };
    expect(flagAuthor([newer, older], P)?.by.name).toBe("Cy");
  });
});

describe("tags that count", () => {
  const born: TicketChange = {
    ...change("0", person("Ana"), null, ["qa__bad", "qa__other"]),
    kind: "create",
  };

  it("on an ordinary ticket all of ours", () => {
    const ticket = { tags: ["vip", "qa__bad", "qa__other"], followUp: false, changes: [born] };
    expect(flagTagsThatCount(ticket, P)).toEqual(["qa__bad", "qa__other"]);
  });

  it("on a follow-up only what this ticket's own changes added", () => {
    const ticket = {
      tags: ["qa__bad", "qa__other", "qa__too_late"],
      followUp: true,
      changes: [
        born,
        change("1", person("Bo"), ["qa__bad", "qa__other"], ["qa__bad", "qa__other", "qa__too_late"]),
      ],
    };
    expect(flagTagsThatCount(ticket, P)).toEqual(["qa__too_late"]);
  });

  it("on a follow-up whose changes were not read, none", () => {
    expect(flagTagsThatCount({ tags: ["qa__good"], followUp: true, changes: [] }, P)).toEqual([]);
  });
});

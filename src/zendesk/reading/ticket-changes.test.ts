import { describe, expect, it } from "@jest/globals";
import { bundledTicket } from "./bundled-ticket";

describe("changes from audits", () => {
  const audit = (event: object, more: object = {}) => ({
    audits: [{ id: 9, author_id: 200, created_at: "2026-11-22T10:00:00Z", events: [event], ...more }],
  });
  const moved = { type: "Change", field_name: "group_id", previous_value: "1", value: "2" };

  it.each([
    ["the audit's author", {}, {}, { kind: "person", id: "200", name: "Ola" }],
    [
      "the trigger the event names",
      { via: { channel: "rule", source: { rel: "trigger", from: { id: 44, title: "Route refunds" } } } },
      {},
      { kind: "trigger", id: "44", name: "Route refunds" },
    ],
    [
      "a rule in the older shape",
      { via: { channel: "rule", source: { rel: "automation", id: 45, title: "Nightly" } } },
      {},
      { kind: "automation", id: "45", name: "Nightly" },
    ],
    ["user -1 is the bot", {}, { author_id: -1 }, { kind: "bot", id: "-1", name: "" }],
    ["a user that was not read keeps an id", {}, { author_id: 5 }, { kind: "person", id: "5", name: "" }],
    [
      "nobody, over the API, is an app",
      { via: { channel: "api" } },
      { author_id: null },
      { kind: "app", id: null, name: "" },
    ],
    ["nobody at all is Zendesk", {}, { author_id: null }, { kind: "system", id: null, name: "" }],
  ])("were made by %s", (_rule, event, more, by) => {
    expect(bundledTicket(audit({ ...moved, ...event }, more)).changes).toEqual([
      { auditId: "9", at: "2026-11-22T10:00:00Z", kind: "change", field: "group_id", from: "1", to: "2", by },
    ]);
  });

  it.each<[rule: string, event: object, more: object, byHand: true | undefined]>([
    ["an agent in Zendesk's screens", {}, { via: { channel: "web" } }, true],
    ["an agent on a telephone", {}, { via: { channel: "mobile" } }, true],
    ["not a seat that writes over the API", {}, { via: { channel: "api" } }, undefined],
    [
      "not a trigger after what an agent did",
      { via: { channel: "rule" } },
      { via: { channel: "web" } },
      undefined,
    ],
    ["not a customer in the help centre", {}, { via: { channel: "web" }, author_id: 100 }, undefined],
    ["nobody that was not read", {}, { via: { channel: "web" }, author_id: 5 }, undefined],
    ["nobody where the channel is not told", {}, {}, undefined],
  ])("are made by hand by %s", (_rule, event, more, byHand) => {
    expect(bundledTicket(audit({ ...moved, ...event }, more)).changes[0]?.byHand).toBe(byHand);
  });

  it.each([
    ["a set of tags", { field_name: "tags", previous_value: ["a"], value: ["a", "b"] }, ["a"], ["a", "b"]],
    ["a custom field by its number", { field_name: "360001", previous_value: null, value: 5 }, null, "5"],
    [
      "an SLA's target, which is no value",
      { field_name: "sla", previous_value: {}, value: { m: 1 } },
      null,
      null,
    ],
  ])("hold %s", (_rule, event, from, to) => {
    expect(bundledTicket(audit({ type: "Change", ...event })).changes[0]).toMatchObject({ from, to });
  });

  it("what the ticket was born with has no value before", () => {
    const created = { type: "Create", field_name: "priority", value: "high", previous_value: "x" };
    expect(bundledTicket(audit(created)).changes[0]).toMatchObject({
      kind: "create",
      from: null,
      to: "high",
    });
  });

  it("a broken audit and a broken event cost themselves only", () => {
    const { changes } = bundledTicket({
      audits: [
        null,
        { id: 1 },
        ...audit(moved).audits,
        { id: 10, created_at: 1_700_000_000, events: [7, moved] },
      ],
    });
    expect(changes.map(({ auditId }) => auditId)).toEqual(["10", "9"]);
  });

  it("of one second are in the order of their ids, whichever way the answer was sorted", () => {
    const at = "2026-11-22T10:00:00Z";
    const audits = [11, 9, 10].map((id) => ({ id, created_at: at, events: [moved] }));
    expect(bundledTicket({ audits }).changes.map(({ auditId }) => auditId)).toEqual(["9", "10", "11"]);
  });

  it("metadata that whoever updated the ticket attached is kept, empty metadata is not", () => {
    const custom = { handoff: "handoff/1", id: "h-1" };
    expect(bundledTicket(audit(moved, { metadata: { custom, system: {} } })).pointers).toEqual([
      { auditId: "9", at: "2026-11-22T10:00:00Z", custom },
    ]);
    expect(bundledTicket(audit(moved, { metadata: { custom: {} } })).pointers).toEqual([]);
  });
});

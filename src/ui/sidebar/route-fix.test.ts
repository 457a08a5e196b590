import { describe, expect, it } from "@jest/globals";
import { GatewayError } from "../../zendesk/gateway";
import { aReview, rightRoute, wrongRoute } from "./fakes/a-review";
import { fakeGateway } from "./fakes/fake-gateway";
import { moveTicket, offeredFix, undoMove, undoOf } from "./route-fix";

describe("the move is offered", () => {
  const review = aReview({ route: wrongRoute });
  const open = { status: "open" };
  it.each([
    ["to an agent", open, { role: "agent" }, true, true],
    ["to a role the account made", open, { role: "custom" }, true, true],
    ["not to a light agent", open, { role: "light_agent" }, true, false],
    ["not on a closed ticket", { status: "closed" }, { role: "admin" }, true, false],
    ["not where the settings say no", open, { role: "admin" }, false, false],
  ] as const)("%s", (_rule, ticket, agent, setting, offered) => {
    expect(offeredFix(review, ticket, agent, setting) !== null).toBe(offered);
  });

  it("not where the case is right", () => {
    expect(offeredFix(aReview({ route: rightRoute }), open, { role: "agent" }, true)).toBeNull();
  });
});

describe("a move", () => {
  it("sets group and priority, guarded by the stamp just read", async () => {
    const gateway = fakeGateway();
    const made = await moveTicket(gateway, "101", { groupId: "12", groupName: "Billing", priority: "high" });
    expect(gateway.routed).toEqual([{ groupId: "12", priority: "high", guard: "2026-11-30T14:05:06Z" }]);
    expect(made).toMatchObject({ kind: "moved", before: { groupId: "11" }, after: { groupId: "12" } });
  });

  it("finds a group that is known by name only", async () => {
    const gateway = fakeGateway({ findGroup: async (name) => (name === "Billing" ? "77" : null) });
    await moveTicket(gateway, "101", { groupId: null, groupName: "Billing", priority: null });
    expect(gateway.routed).toMatchObject([{ groupId: "77" }]);
  });

  it("writes nothing where the account has no such group", async () => {
    const gateway = fakeGateway();
    const made = await moveTicket(gateway, "101", { groupId: null, groupName: "Biling", priority: "high" });
    expect(made).toEqual({ kind: "no_such_group" });
    expect(gateway.routed).toEqual([]);
  });

  it("that Zendesk refuses is not said to be made", async () => {
    const refuse = async () => {
      throw new GatewayError("forbidden", "PUT /api/v2/tickets/101");
    };
    const gateway = fakeGateway({ setRoute: refuse });
    const fix = { groupId: "12", groupName: null, priority: null };
    await expect(moveTicket(gateway, "101", fix)).rejects.toMatchObject({ fault: "forbidden" });
  });
});

const route = (groupId: string, priority: "normal" | "high", updatedAt: string) => ({
  groupId,
  priority,
  updatedAt,
});
const BEFORE = route("11", "normal", "2026-11-30T14:05:06Z");
const AFTER = route("12", "high", "2026-11-30T14:06:00Z");

/** A server that refuses a stamp other than the newest of these readings, in order. */
function serverWith(...readings: readonly ReturnType<typeof route>[]) {
  const left = [...readings];
  const newest = readings.at(-1)?.updatedAt;
  const gateway = fakeGateway({
    readRoute: async () => left.shift() ?? BEFORE,
    setRoute: async (_id, set, { updatedAt }) => {
      if (updatedAt !== newest) throw new GatewayError("conflict", "PUT /api/v2/tickets/101");
      sets.push(set);
      return AFTER;
    },
  });
  const sets: unknown[] = [];
  return { gateway, sets };
}

describe("a conflict", () => {
  const fix = { groupId: "12", groupName: null, priority: "high" } as const;

  it("over something else on the ticket is tried once more", async () => {
    const { gateway, sets } = serverWith(BEFORE, { ...BEFORE, updatedAt: "2026-11-30T14:05:09Z" });
    expect(await moveTicket(gateway, "101", fix)).toMatchObject({ kind: "moved" });
    expect(sets).toEqual([{ groupId: "12", priority: "high" }]);
  });

  it("over the route leaves it as somebody has set it, and tells what it is", async () => {
    const theirs = route("13", "normal", "2026-11-30T14:05:09Z");
    const { gateway, sets } = serverWith(BEFORE, theirs);
    expect(await moveTicket(gateway, "101", fix)).toEqual({ kind: "changed", now: theirs });
    expect(sets).toEqual([]);
  });

  it("twice over is said", async () => {
    const { gateway } = serverWith(BEFORE, BEFORE, route("11", "normal", "2026-11-30T14:07:00Z"));
    await expect(moveTicket(gateway, "101", fix)).rejects.toMatchObject({ fault: "conflict" });
  });
});

describe("an undo", () => {
  it("is made under the newest stamp: a flag written in between is no reason against it", async () => {
    const { gateway, sets } = serverWith({ ...AFTER, updatedAt: "2026-11-30T14:09:00Z" });
    expect(await undoMove(gateway, "101", BEFORE, AFTER)).toEqual({ kind: "undone" });
    expect(sets).toEqual([{ groupId: "11", priority: "normal" }]);
  });

  it("leaves what somebody has moved on since", async () => {
    const theirs = route("13", "high", "2026-11-30T14:09:00Z");
    const { gateway, sets } = serverWith(theirs);
    expect(await undoMove(gateway, "101", BEFORE, AFTER)).toEqual({ kind: "changed", now: theirs });
    expect(sets).toEqual([]);
  });
});

describe("undo sets back", () => {
  const state = (groupId: string | null, priority: "normal" | "high" | null) => ({
    groupId,
    priority,
    updatedAt: null,
  });
  it.each([
    ["what was changed", state("11", "normal"), state("12", "high"), { groupId: "11", priority: "normal" }],
    ["not what stayed", state("11", "high"), state("12", "high"), { groupId: "11" }],
    ["nothing that was empty before", state(null, null), state("12", "high"), null],
  ] as const)("%s", (_rule, before, after, route) => {
    expect(undoOf(before, after)).toEqual(route);
  });
});

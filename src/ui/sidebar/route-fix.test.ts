import { describe, expect, it } from "@jest/globals";
import { GatewayError } from "../../zendesk/gateway";
import { aReview, rightRoute, wrongRoute } from "./fakes/a-review";
import { fakeGateway } from "./fakes/fake-gateway";
import { moveTicket, offeredFix, undoOf } from "./route-fix";

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
    expect(made).toMatchObject({ before: { groupId: "11" }, after: { groupId: "12" } });
  });

  it("finds a group that is known by name only", async () => {
    const gateway = fakeGateway({ findGroup: async (name) => (name === "Billing" ? "77" : null) });
    await moveTicket(gateway, "101", { groupId: null, groupName: "Billing", priority: null });
    expect(gateway.routed).toMatchObject([{ groupId: "77" }]);
  });

  it("writes nothing where the account has no such group", async () => {
    const gateway = fakeGateway();
    const made = await moveTicket(gateway, "101", { groupId: null, groupName: "Biling", priority: "high" });
    expect(made).toBe("no_such_group");
    expect(gateway.routed).toEqual([]);
  });

  it("that Zendesk refuses is not said to be made", async () => {
    const refuse = async () => {
      throw new GatewayError("conflict", "PUT /api/v2/tickets/101");
    };
    const gateway = fakeGateway({ setRoute: refuse });
    const fix = { groupId: "12", groupName: null, priority: null };
    await expect(moveTicket(gateway, "101", fix)).rejects.toMatchObject({ fault: "conflict" });
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

import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import {
  aDesk,
  ana,
  aServer,
  aStorage,
  BAD,
  GOOD,
  kindOf,
  pass,
} from "../../../tests/builders/a-feedback-desk";
import type { GatewayFault } from "../gateway";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-05-01T10:00:00Z") });
});
afterEach(() => {
  jest.useRealTimers();
});

describe("a flag on its way", () => {
  it("costs one reading, one write and one reading back", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", BAD);
    expect(kindOf(desk.state("1"))).toBe("saving");
    await pass(5);
    expect(kindOf(desk.state("1"))).toBe("saved");
    expect(server.tags).toEqual(["vip", "qa__bad", "qa__too_late"]);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__bad qa__too_late", "GET 1"]);
  });

  it("clicked three times in a row is one flag", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    for (let click = 0; click < 3; click += 1) desk.flag("1", GOOD);
    await pass(5);
    expect(server.requests).toEqual(["GET 1", "PUT 1 qa__good", "GET 1"]);
  });

  it("undone while it is under way leaves no tag of ours", async () => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(0.5);
    desk.flag("1", null);
    await pass(10);
    expect(server.tags).toEqual(["vip"]);
    expect(desk.state("1")).toMatchObject({ flag: null, save: { kind: "saved" } });
  });

  it.each<[GatewayFault, string]>([
    ["rate_limited", "waiting"],
    ["signed_out", "waiting"],
    ["offline", "saved"],
    ["forbidden", "not_saved"],
    ["not_found", "not_saved"],
    ["closed", "not_saved"],
    ["invalid", "not_saved"],
    ["conflict", "saved"],
    ["no_answer", "saved"],
    ["unreadable", "saved"],
  ])("refused with %s is %s", async (fault, end) => {
    const { server, gateway } = aServer();
    server.faults.push(fault);
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(6);
    expect(kindOf(desk.state("1"))).toBe(end);
  });

  it("left under way by an earlier life of the tab is taken up again", async () => {
    const { server, gateway } = aServer();
    const storage = aStorage();
    server.faults.push("offline");
    aDesk(gateway("7"), { storage }).flag("1", GOOD);
    await pass(1);
    const later = aDesk(gateway("7"), { storage });
    await pass(60);
    expect(server.tags).toContain("qa__good");
    expect(kindOf(later.state("1"))).toBe("saved");
  });

  it("of another agent on the same computer is never sent", async () => {
    const { server, gateway } = aServer();
    const storage = aStorage();
    server.faults.push("offline");
    const abandoned = aDesk({ ...gateway("7"), readTags: () => new Promise(() => {}) }, { storage });
    abandoned.flag("1", GOOD);
    await pass(1);
    server.requests.length = 0;
    aDesk(gateway("8"), { storage, agent: { ...ana, id: "8" } });
    await pass(120);
    expect(server.requests).toEqual([]);
  });
});

describe("two agents", () => {
  it("the first flag stands, and the second is offered", async () => {
    const { server, set, gateway } = aServer();
    set(["vip", "qa__good"], "8");
    const desk = aDesk(gateway("7"));
    desk.flag("1", BAD);
    await pass(10);
    expect(server.tags).toEqual(["vip", "qa__good"]);
    expect(desk.state("1")).toMatchObject({
      save: { kind: "not_saved", why: "standing" },
      standing: { flag: GOOD, by: { id: "8" } },
    });
    desk.flag("1", BAD, { overrule: true });
    await pass(10);
    expect(server.tags).toEqual(["vip", "qa__bad", "qa__too_late"]);
    expect(desk.state("1")).toMatchObject({ flag: BAD, save: { kind: "saved" }, standing: null });
  });

  it("a flag a colleague took off is shown as removed by him and not put back", async () => {
    const { server, set, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(5);
    set(["vip"], "8");
    desk.verify("1");
    await pass(10);
    expect(server.tags).toEqual(["vip"]);
    expect(desk.state("1").save).toMatchObject({ kind: "removed", by: { id: "8" } });
  });

  it("a flag the agent's own form dropped is written again, once", async () => {
    const { server, set, gateway } = aServer();
    const desk = aDesk(gateway("7"));
    desk.flag("1", GOOD);
    await pass(5);
    for (const end of [["vip", "qa__good"], ["vip"]]) {
      set(["vip"], "7");
      desk.verify("1");
      await pass(10);
      expect(server.tags).toEqual(end);
    }
    expect(kindOf(desk.state("1"))).toBe("removed");
  });
});

describe("who may not flag", () => {
  it.each([
    ["a light agent", { ...ana, role: "light_agent" as const }, "1", "light_agent"],
    ["anybody on a ticket that has no id yet", ana, "", "new_ticket"],
  ])("%s: nothing is asked of Zendesk", async (_who, agent, ticketId, why) => {
    const { server, gateway } = aServer();
    const desk = aDesk(gateway("7"), { agent });
    desk.flag(ticketId, GOOD);
    await pass(5);
    expect(desk.state(ticketId).barred).toBe(why);
    expect(server.requests).toEqual([]);
  });
});

describe("a prefix that heads the tags of a ticket field", () => {
  it("is refused: nothing new is flagged, and nothing left over is sent", async () => {
    const { server, gateway } = aServer();
    const [earlier, storage] = [aStorage(), aStorage()];
    aDesk(aServer().gateway("7"), { storage: earlier }).flag("1", BAD);
    storage.setItem("baton:flags:7:1", earlier.getItem("baton:flags:7:1") ?? "");
    const desk = aDesk(gateway("7"), { storage, fieldTags: ["red", "qa__bad"] });
    expect(desk.state("1").barred).toBe("prefix_taken");
    desk.flag("1", GOOD);
    desk.verify("1");
    await pass(60);
    expect(server.requests).toEqual([]);
  });

  it("is free where fields only have other tags", () => {
    const desk = aDesk(aServer().gateway("7"), { fieldTags: ["qa_bad", "quality__bad"] });
    expect(desk.state("1").barred).toBeNull();
  });
});

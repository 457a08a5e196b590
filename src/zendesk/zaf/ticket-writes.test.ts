import { describe, expect, it } from "@jest/globals";
import { aGateway, me, restAnswers } from "../a-gateway";

describe("tags", () => {
  const guard = { updatedAt: "2026-11-22T10:00:00Z" };
  const answers = {
    "GET /api/v2/tickets/5": {
      json: { ticket: { tags: "a b", updated_at: guard.updatedAt, status: "closed" } },
    },
    "PUT /api/v2/tickets/5/tags": { json: { tags: ["a", "b__c"] } },
    "DELETE /api/v2/tickets/5/tags": { json: { tags: ["a"] } },
  };

  it("are read with their stamp, and with whether the ticket is closed", async () => {
    await expect(aGateway({ rest: restAnswers(answers) }).gateway.readTags("5")).resolves.toEqual({
      tags: ["a", "b"],
      updatedAt: guard.updatedAt,
      closed: true,
    });
  });

  it.each([
    ["added", "PUT", guard, { tags: ["b__c"], safe_update: "true", updated_stamp: guard.updatedAt }],
    ["added unguarded", "PUT", { updatedAt: null }, { tags: ["b__c"] }],
    ["removed", "DELETE", guard, { tags: ["b__c"], safe_update: "true", updated_stamp: guard.updatedAt }],
  ])("are %s by name", async (_rule, method, given, body) => {
    const { gateway, requests } = aGateway({ rest: restAnswers(answers) });
    const write = method === "PUT" ? gateway.addTags : gateway.removeTags;
    await expect(write("5", ["b__c"], given)).resolves.toEqual(
      answers[`${method as "PUT"} /api/v2/tickets/5/tags`].json.tags,
    );
    expect(requests).toMatchObject([{ method, url: "/api/v2/tickets/5/tags", body }]);
  });

  it("whose answer is no list are not taken for none", async () => {
    const { gateway } = aGateway({
      rest: restAnswers({ "PUT /api/v2/tickets/5/tags": { json: { tags: "b__c" } } }),
    });
    await expect(gateway.addTags("5", ["b__c"], guard)).rejects.toMatchObject({ fault: "unreadable" });
  });

  it.each(["", "5/tags", "../5", "x", "5?x"])("of a ticket %j are never asked for", async (id) => {
    const { gateway, requests } = aGateway();
    await expect(gateway.readTags(id)).rejects.toMatchObject({ fault: "not_found" });
    expect(requests).toEqual([]);
  });

  it("have a history, told by the audits", async () => {
    const events = [
      { type: "Change", field_name: "tags", previous_value: ["a"], value: ["a", "b"] },
      { type: "Change", field_name: "priority", previous_value: null, value: "high" },
    ];
    const audits = [{ id: 9, author_id: 7, created_at: guard.updatedAt, events }];
    const json = { audits, users: [me] };
    const { gateway } = aGateway({ rest: restAnswers({ "GET /api/v2/tickets/5/audits": { json } }) });
    await expect(gateway.readTagChanges("5")).resolves.toMatchObject([
      { field: "tags", to: ["a", "b"], by: { kind: "person", id: "7", name: "Ana" } },
    ]);
  });

  it.each<[object | null, string]>([
    [{ status: "queued" }, "working"],
    [{ status: "completed", results: [{ success: true }] }, "completed"],
    [{ status: "completed", results: [{ success: true }, { error: "TicketClosed" }] }, "failed"],
    [{ status: "killed" }, "failed"],
    [null, "working"],
  ])("of a closed ticket are written by a job, here %j", async (status, expected) => {
    const { gateway, requests } = aGateway({
      rest: restAnswers({
        "PUT /api/v2/tickets/update_many": { json: { job_status: { id: "j1" } } },
        "GET /api/v2/job_statuses/j1": { json: { job_status: status } },
      }),
    });
    const job = await gateway.bulkUpdateTags("5", { add: ["a__b"], remove: [] });
    await expect(gateway.readJob(job)).resolves.toBe(expected);
    expect(requests[0]).toMatchObject({
      url: "/api/v2/tickets/update_many?ids=5",
      body: { ticket: { additional_tags: ["a__b"] } },
    });
  });
});

describe("the route", () => {
  const at = "2026-11-22T10:00:00Z";
  const ticket = { group_id: 2, priority: "high", updated_at: at };
  const answers = {
    "GET /api/v2/tickets/5": { json: { ticket } },
    "PUT /api/v2/tickets/5": { json: { ticket } },
  };
  const state = { groupId: "2", priority: "high", updatedAt: at };

  it("is read from the ticket", async () => {
    await expect(aGateway({ rest: restAnswers(answers) }).gateway.readRoute("5")).resolves.toEqual(state);
  });

  it("is changed under guard, and only what is given", async () => {
    const { gateway, requests } = aGateway({ rest: restAnswers(answers) });
    await expect(gateway.setRoute("5", { groupId: "2" }, { updatedAt: at })).resolves.toEqual(state);
    expect(requests[0]?.body).toEqual({ ticket: { group_id: 2, safe_update: true, updated_stamp: at } });
  });

  it("is not changed without a stamp", async () => {
    const { gateway, requests } = aGateway({ rest: restAnswers(answers) });
    const change = gateway.setRoute("5", { priority: "high" }, { updatedAt: null });
    await expect(change).rejects.toMatchObject({ fault: "invalid" });
    expect(requests).toEqual([]);
  });
});

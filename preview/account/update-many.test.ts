import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, FRAUD } from "./an-account";
import { rowOf } from "./row";

const MANY = "/api/v2/tickets/update_many";
const stories = [aStory(), aStory({ id: 2, status: "closed" })];

describe("update_many", () => {
  it("answers a queued job at once and does the work later", () => {
    const { write, get, wait, account } = anAccount({ stories });
    const job = rowOf(
      write("PUT", `${MANY}.json?ids=1,2`, { ticket: { additional_tags: ["x"], remove_tags: ["vip"] } }).body
        .job_status,
    );
    expect(job).toMatchObject({ status: "queued", total: 2, progress: 0 });
    expect(account.ticket(1)?.tags).toEqual(["vip"]);
    wait(2);
    expect(get(String(job.url)).body).toMatchObject({
      job_status: {
        status: "completed",
        progress: 2,
        results: [
          { id: 1, success: true },
          { id: 2, success: true },
        ],
      },
    });
    expect([1, 2].map((id) => account.ticket(id)?.tags)).toEqual([["x"], ["x"]]);
  });

  it("is done by the passing of time alone", () => {
    const { write, account, now } = anAccount({ stories });
    write("PUT", `${MANY}?ids=1`, { ticket: { priority: "high" } });
    account.advance(now() + 1499);
    expect(account.ticket(1)?.priority).toBe("normal");
    account.advance(now() + 1500);
    expect(account.ticket(1)?.priority).toBe("high");
  });

  it("reports each ticket's own failure", () => {
    const { write, get, wait } = anAccount({ stories });
    const tickets = [
      { id: 1, group_id: FRAUD },
      { id: 2, priority: "low" },
      { id: 77, tags: [] },
    ];
    const job = rowOf(write("PUT", MANY, { tickets }).body.job_status);
    wait(2);
    expect(get(String(job.url)).body).toMatchObject({
      job_status: {
        results: [
          { id: 1, success: true, status: "Updated", action: "update" },
          {
            id: 2,
            success: false,
            error: "RecordInvalid",
            details: expect.stringContaining("closed prevents ticket update"),
          },
          { id: 77, success: false, error: "RecordNotFound" },
        ],
      },
    });
  });

  it.each([
    [
      "closed tickets refuse tags too, by knob",
      { closedByUpdateMany: "refused" },
      "ids=2",
      { ticket: { additional_tags: ["x"] } },
      2,
      ["vip"],
    ],
    [
      "the batch form passes over tag verbs, by knob",
      { batchTagVerbs: "ignored" },
      "",
      { tickets: [{ id: 1, additional_tags: ["x"] }] },
      1,
      ["vip"],
    ],
    [
      "the batch form obeys them otherwise",
      {},
      "",
      { tickets: [{ id: 1, additional_tags: ["x"] }] },
      1,
      ["vip", "x"],
    ],
  ] as const)("%s", (_rule, knobs, query, body, id, tags) => {
    const { write, account, now } = anAccount({ stories, knobs });
    write("PUT", `${MANY}?${query}`, body);
    account.advance(now() + 5000);
    expect(account.ticket(id)?.tags).toEqual(tags);
  });

  it.each([
    ["nothing to do", "", {}],
    [
      "more than a hundred tickets",
      `?ids=${Array.from({ length: 101 }, (_, id) => id + 1).join()}`,
      { ticket: { tags: [] } },
    ],
  ])("refuses %s with 400", (_what, query, body) => {
    expect(anAccount().write("PUT", `${MANY}${query}`, body).status).toBe(400);
  });

  it("answers 404 for a job it never queued", () => {
    expect(anAccount().get("/api/v2/job_statuses/abc")).toMatchObject({
      status: 404,
      body: { error: "RecordNotFound" },
    });
  });
});

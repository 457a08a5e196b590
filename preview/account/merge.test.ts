import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory } from "./an-account";
import { rowOf } from "./row";

const MERGE = "/api/v2/tickets/1/merge";
const stories = [aStory(), aStory({ id: 2, subject: "The same again" }), aStory({ id: 3, status: "closed" })];

describe("a merge", () => {
  it("closes the sources with a tag, and tells both sides in private, later and as a job", () => {
    const { write, get, wait, account } = anAccount({ stories });
    const job = rowOf(
      write("POST", MERGE, { ids: [2, 3, 1], target_comment: "Both are here" }).body.job_status,
    );
    expect(account.ticket(2)?.status).toBe("open");
    wait(2);
    expect(get(String(job.url)).body).toMatchObject({
      job_status: {
        status: "completed",
        results: [
          { id: 2, success: true },
          { id: 3, success: false, error: "MergeFailed" },
        ],
      },
    });
    expect(account.ticket(2)).toMatchObject({ status: "closed", tags: ["vip", "closed_by_merge"] });
    expect(get("/api/v2/tickets/2/comments").body).toMatchObject({
      comments: [{ public: false, body: "This request was closed and merged into request #1." }],
    });
    expect(get("/api/v2/tickets/1/comments").body).toMatchObject({
      comments: [{ public: false, body: "Both are here" }],
    });
  });

  it("tells the customer only where that was asked for", () => {
    const { write, get, wait } = anAccount({ stories });
    write("POST", MERGE, { ids: [2], source_comment_is_public: true, target_comment_is_public: "yes" });
    wait(2);
    expect(get("/api/v2/tickets/2/comments").body).toMatchObject({ comments: [{ public: true }] });
    expect(get("/api/v2/tickets/1/comments").body).toMatchObject({
      comments: [{ public: false, body: expect.stringContaining('Request #2 "The same again"') }],
    });
  });

  it.each([
    ["without sources", { ids: [] }, "agent", 400],
    ["into itself", { ids: [1] }, "agent", 400],
    ["by a role that may not", { ids: [2] }, "lightAgent", 403],
  ] as const)("%s is refused", (_what, body, who, status) => {
    expect(anAccount({ stories }).write("POST", MERGE, body, who).status).toBe(status);
  });
});

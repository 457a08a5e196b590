import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anAccount, aStory, FRAUD, PEOPLE } from "../an-account";
import { type Row, rowOf, rowsOf } from "../row";
import { parseQuery } from "./search-query";

const stories = [
  aStory({
    id: 1,
    subject: "Refund for order 1234",
    tags: ["vip", "handoff_feedback__bad"],
    priority: "high",
    created_at: "2026-11-18T08:00:00Z",
  }),
  aStory({
    id: 2,
    subject: "Card was stolen",
    tags: ["handoff_feedback__good"],
    group_id: FRAUD,
    status: "solved",
    created_at: "2026-11-19T08:00:00Z",
  }),
  aStory(
    {
      id: 3,
      subject: "Where is my parcel",
      tags: [],
      priority: null,
      group_id: null,
      assignee_id: PEOPLE.agent,
      custom_fields: [
        { id: 31, value: "late" },
        { id: 32, value: ["a", "b"] },
      ],
      created_at: "2026-11-20T08:00:00Z",
    },
    { comments: [{ id: 1, plain_body: "It should be here by now" }] },
  ),
];

const idsIn = (body: Row) => rowsOf(body.results).map((one) => one.id);
const find = (query: string, more = "") =>
  idsIn(anAccount({ stories }).get(`/api/v2/search?query=${encodeURIComponent(query)}${more}`).body);

describe("a query", () => {
  it.each<[string, number[]]>([
    ["type:ticket", [3, 2, 1]],
    ["tags:vip", [1]],
    ["tags:VIP", [1]],
    ["-tags:vip", [3, 2]],
    ["tags:handoff_feedback__*", [2, 1]],
    ["tags:vip tags:handoff_feedback__good", [2, 1]],
    ["tags:*", [2, 1]],
    ["status:solved", [2]],
    ["status<solved", [3, 1]],
    ["status>=solved", [2]],
    ["priority:high", [1]],
    ["priority>low", [2, 1]],
    ["priority:none", [3]],
    ["priority<=normal", [2]],
    ["group:Billing", [1]],
    [`group:${FRAUD}`, [2]],
    ["group:none", [3]],
    ['assignee:"Jonas Berg"', [3]],
    ["assignee:none", [2, 1]],
    ["requester:rosa@example.com", [3, 2, 1]],
    ["created>2026-11-19", [3, 2]],
    ["created<2026-11-19T08:00:00Z", [1]],
    ["created:2026-11-19", [2]],
    ["created>1day", [3]],
    ["updated:2026-11-20", [3, 2, 1]],
    ["created>someday", []],
    ["custom_field_31:late", [3]],
    ["fieldvalue:b", [3]],
    ["subject:refund*", [1]],
    ["via:native_messaging", [3, 2, 1]],
    ["refund", [1]],
    ['"should be here"', [3]],
    ["should here", [3]],
    ["ref*", [1]],
    ["fund", []],
    ["2", [2]],
    ["nonsense:1", []],
    ["status:open tags:vip refund", [1]],
    ["status:open -refund", [3]],
  ])("%s", (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it("joins a repeated keyword by AND where the knob says so", () => {
    const { get } = anAccount({ stories, knobs: { repeatedKeyword: "all" } });
    expect(idsIn(get("/api/v2/search?query=tags:vip+tags:handoff_feedback__bad").body)).toEqual([1]);
    expect(idsIn(get("/api/v2/search?query=tags:vip+tags:handoff_feedback__good").body)).toEqual([]);
  });

  it("of any text is taken apart without a failure", () => {
    fc.assert(
      fc.property(fc.string(), (text) => parseQuery(text).every((term) => text.includes(term.value))),
    );
  });
});

describe("search", () => {
  it.each([
    ["&sort_by=created_at&sort_order=asc", [1, 2, 3]],
    ["&sort_by=priority&sort_order=desc", [1, 2, 3]],
    ["&sort_by=status&sort_order=desc", [2, 3, 1]],
    ["&sort_by=mood", [3, 2, 1]],
  ])("sorted %s", (more, ids) => {
    expect(find("type:ticket", more)).toEqual(ids);
  });

  it("pages by offset, with the true count", () => {
    const { get } = anAccount({ stories });
    const first = get("/api/v2/search?query=type:ticket&per_page=2").body;
    expect(first).toMatchObject({ count: 3, previous_page: null, facets: null });
    const second = get(String(first.next_page)).body;
    expect([idsIn(first), idsIn(second)]).toEqual([[3, 2], [1]]);
    expect(second).toMatchObject({ next_page: null, previous_page: expect.stringContaining("page=1") });
  });

  it.each([
    ["a cursor", "query=a&page[size]=10", 400],
    ["an empty query", "query=+", 400],
    ["more than a thousand results", "query=a&page=11", 422],
  ])("refuses %s", (_what, query, status) => {
    expect(anAccount({ stories }).get(`/api/v2/search?${query}`).status).toBe(status);
  });

  it("finds only what the agent may see", () => {
    const { get } = anAccount({ stories });
    expect(idsIn(get("/api/v2/search?query=type:ticket", "groupLimited").body)).toEqual([1]);
    expect(get("/api/v2/search/count?query=type:ticket", "groupLimited").body).toEqual({ count: 1 });
  });

  it("finds a change only when the index has it", () => {
    const { get, write, wait } = anAccount({ stories });
    const count = () => get("/api/v2/search/count?query=tags:fresh").body.count;
    write("PUT", "/api/v2/tickets/1/tags", { tags: ["fresh"] });
    expect(count()).toBe(0);
    wait(29);
    expect(count()).toBe(0);
    wait(1);
    expect(count()).toBe(1);
  });
});

describe("search/export", () => {
  const many = Array.from({ length: 7 }, (_, n) =>
    aStory({ id: n + 1, created_at: `2026-11-1${n % 3}T08:00:00Z` }),
  );
  const exported = (query: string) => `/api/v2/search/export?filter[type]=ticket&query=${query}`;

  it("gives every result once, newest first, though tickets change meanwhile", () => {
    const { get, send } = anAccount({ stories: many });
    const pages: Row[] = [get(`${exported("status:open")}&page[size]=3`).body];
    send({ method: "DELETE", url: "/api/v2/tickets/3" }, "admin");
    for (let next = nextOf(pages); next !== null; next = nextOf(pages)) pages.push(get(next).body);
    expect(pages.map(idsIn)).toEqual([[6, 3, 5], [2, 7, 4], [1]]);
    expect(pages.map((one) => rowOf(one.meta).has_more)).toEqual([true, true, false]);
    expect(pages[0]).not.toHaveProperty("count");
  });

  it("has a cursor that dies after an hour", () => {
    const { get, wait } = anAccount({ stories: many });
    const next = String(rowOf(get(`${exported("status:open")}&page[size]=3`).body.links).next);
    wait(3600);
    expect(get(next).status).toBe(200);
    wait(1);
    expect(get(next)).toMatchObject({ status: 400, body: { errors: [{ code: "InvalidCursor" }] } });
  });

  it.each([
    ["without filter[type]", "/api/v2/search/export?query=a"],
    ["with the type in the query", exported("type:ticket+a")],
    ["with an empty query", exported("")],
    ["with a cursor nobody gave out", `${exported("a")}&page[after]=%25`],
  ])("refuses %s with 400", (_what, url) => {
    expect(anAccount().get(url).status).toBe(400);
  });

  it("finds nothing but tickets here, and takes a missing type where the knob says so", () => {
    const { get } = anAccount({ stories: many, knobs: { exportWithoutType: "accepted" } });
    expect(idsIn(get("/api/v2/search/export?query=status:open").body)).toHaveLength(7);
    expect(idsIn(get("/api/v2/search/export?query=status:open&filter[type]=user").body)).toEqual([]);
  });
});

function nextOf(pages: readonly Row[]): string | null {
  const next = rowOf(pages.at(-1)?.links).next;
  return typeof next === "string" ? next : null;
}

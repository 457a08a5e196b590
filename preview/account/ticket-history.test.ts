import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory } from "./an-account";
import { type Row, rowOf, rowsOf } from "./row";

const TICKET = "/api/v2/tickets/1";
const seven = Array.from({ length: 7 }, (_, index) => index);
const at = (index: number) => ({
  id: 100 + index,
  created_at: `2026-11-20T0${index}:00:00Z`,
  metadata: {},
  via: { channel: "web" },
  attachments: [],
});
const audits = seven.map((index) => ({
  ...at(index),
  ticket_id: 1,
  author_id: 5001,
  events: [{ id: 200 + index, type: index % 2 === 0 ? "Change" : "Comment", field_name: "tags" }],
}));
const comments = seven.map((index) => ({
  ...at(index),
  type: "Comment",
  author_id: 5001,
  public: true,
  ...{ body: "Hello", plain_body: "Hello", html_body: "<p>Hello</p>" },
}));
const conversation_log = seven.map((index) => ({
  ...at(index),
  id: `01HANDED${index}`,
  type: "Comment",
  reference: `zen:ticket_event:${index}`,
  author: { type: "user", display_name: "Rosa Lind" },
  content: { type: "text", text: "Hello" },
}));
const withAudits = () => anAccount({ stories: [aStory({}, { audits, comments, conversation_log })] });
const idsIn = (body: Row, name = "audits") => rowsOf(body[name]).map((row) => row.id);

describe("paging by offset", () => {
  it.each([
    ["all on one page without parameters", "", [100, 101, 102, 103, 104, 105, 106], false],
    ["the first page", "?per_page=3", [100, 101, 102], true],
    ["the last page", "?per_page=3&page=3", [106], false],
    ["newest first", "?per_page=2&sort_order=desc", [106, 105], true],
    ["a page beyond the end is empty", "?per_page=3&page=9", [], false],
    ["a size that is no count is the usual one", "?per_page=-4", [100, 101, 102, 103, 104, 105, 106], false],
  ])("%s", (_rule, query, ids, more) => {
    const { body } = withAudits().get(`${TICKET}/audits.json${query}`);
    expect(idsIn(body)).toEqual(ids);
    expect(body).toMatchObject({ count: 7, next_page: more ? expect.stringContaining("page=2") : null });
  });

  it("ends at ten thousand records with 400", () => {
    const { get } = withAudits();
    expect(get(`${TICKET}/audits?page=100`).status).toBe(200);
    expect(get(`${TICKET}/audits?page=101`)).toMatchObject({
      status: 400,
      body: { errors: [{ code: "InvalidPaginationDepth" }] },
    });
  });
});

describe("paging by cursor", () => {
  it("walks the list once, forwards and back again, by the answered links", () => {
    const { get } = withAudits();
    const first = get(`${TICKET}/audits?page[size]=3&sort=-created_at`).body;
    const second = get(String(rowOf(first.links).next)).body;
    const third = get(String(rowOf(second.links).next)).body;
    expect([first, second, third].map((body) => idsIn(body))).toEqual([
      [106, 105, 104],
      [103, 102, 101],
      [100],
    ]);
    expect([first, second, third].map((body) => rowOf(body.meta).has_more)).toEqual([true, true, false]);
    expect(idsIn(get(String(rowOf(third.links).prev)).body)).toEqual([103, 102, 101]);
  });

  it("drops sort_by and sort_order without a word", () => {
    const { body } = withAudits().get(`${TICKET}/audits?page[size]=2&sort_order=desc`);
    expect(idsIn(body)).toEqual([100, 101]);
  });

  it.each([
    ["a sort key the list does not have", "page[size]=2&sort=priority"],
    ["a cursor nobody gave out", "page[size]=2&page[after]=xyz"],
  ])("refuses %s with 400", (_what, query) => {
    expect(withAudits().get(`${TICKET}/audits?${query}`).status).toBe(400);
  });

  it("is the only style of the conversation log, asked for or not", () => {
    const { get } = withAudits();
    const { body } = get(`${TICKET}/conversation_log?page=2&per_page=3`);
    expect(idsIn(body, "events")).toHaveLength(7);
    expect(body).toMatchObject({ meta: { has_more: false }, links: {} });
    expect(idsIn(get(`${TICKET}/conversation_log?sort=-created_at&page[size]=1`).body, "events")).toEqual([
      "01HANDED6",
    ]);
  });
});

describe("audits", () => {
  it.each([
    ["filter_events[]=Change", [100, 102, 104, 106]],
    ["filter_events[]=Change&filter_events[]=Comment", [100, 101, 102, 103, 104, 105, 106]],
    ["filter_events[]=Error", []],
  ])("%s keeps audits that have such an event", (query, ids) => {
    expect(idsIn(withAudits().get(`${TICKET}/audits?${query}`).body)).toEqual(ids);
  });

  it("can be shown one by one, counted, and with their authors", () => {
    const { get } = withAudits();
    expect(get(`${TICKET}/audits/103`).body).toMatchObject({ audit: { id: 103 } });
    expect(get(`${TICKET}/audits/999`).status).toBe(404);
    expect(get(`${TICKET}/audits/count`).body).toMatchObject({ count: { value: 7 } });
    expect(get(`${TICKET}/comments?include=users`).body).toMatchObject({ users: [{ id: 5001 }] });
  });
});

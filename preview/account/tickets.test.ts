import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, BILLING, FRAUD, PEOPLE } from "./an-account";
import { rowOf, rowsOf } from "./row";

const TICKET = "/api/v2/tickets/1";
const put = (ticket: unknown, stories = [aStory()]) =>
  anAccount({ stories }).write("PUT", TICKET, { ticket });

describe("showing a ticket", () => {
  it("repeats custom_fields under fields", () => {
    const custom_fields = [
      { id: 9, value: "a" },
      { id: 10, value: null },
    ];
    const { get } = anAccount({ stories: [aStory({ custom_fields })] });
    expect(get(TICKET).body).toMatchObject({ ticket: { custom_fields, fields: custom_fields } });
    const slim = rowOf(get(`${TICKET}?remove_duplicate_fields=true&reduced_payload_size=true`).body.ticket);
    expect(slim).not.toHaveProperty("fields");
    expect(slim.custom_fields).toEqual([{ id: 9, value: "a" }]);
  });

  it("brings its people and group where they are asked for", () => {
    const { body } = anAccount().get(`${TICKET}.json?include=users,groups,nonsense`);
    expect(body).toMatchObject({ users: [{ id: PEOPLE.customer }], groups: [{ id: BILLING }] });
  });
});

describe("updating a ticket", () => {
  it("answers the ticket and one audit with a Change for each property, written as text", () => {
    const { body } = put({ group_id: FRAUD, priority: "urgent", tags: ["b", "a"] });
    expect(body).toMatchObject({ ticket: { group_id: FRAUD, priority: "urgent", tags: ["a", "b"] } });
    expect(rowsOf(rowOf(body.audit).events)).toEqual([
      expect.objectContaining({
        type: "Change",
        field_name: "priority",
        previous_value: "normal",
        value: "urgent",
      }),
      expect.objectContaining({
        field_name: "group_id",
        previous_value: String(BILLING),
        value: String(FRAUD),
      }),
      expect.objectContaining({ field_name: "tags", previous_value: ["vip"], value: ["b", "a"] }),
    ]);
  });

  it("takes the people who are sent copies as a list, and what is no id is nobody", () => {
    const { body } = put({ collaborator_ids: [PEOPLE.admin, "5001", "nobody"] });
    expect(body).toMatchObject({ ticket: { collaborator_ids: [PEOPLE.admin, 5001] } });
    expect(rowsOf(rowOf(body.audit).events)).toEqual([
      expect.objectContaining({
        field_name: "collaborator_ids",
        previous_value: null,
        value: [String(PEOPLE.admin), "5001"],
      }),
    ]);
  });

  it("keeps metadata in the audit as metadata.custom", () => {
    expect(put({ priority: "high", metadata: { operation: "42" } }).body).toMatchObject({
      audit: { author_id: PEOPLE.agent, metadata: { custom: { operation: "42" } } },
    });
  });

  it("moves updated_at to the whole second, and only when something changed", () => {
    const { write, wait, account } = anAccount();
    wait(0.7);
    write("PUT", TICKET, { ticket: { priority: "normal", tags: ["vip"] } });
    expect(account.ticket(1)?.updated_at).toBe("2026-11-20T10:00:00Z");
    write("PUT", TICKET, { ticket: { priority: "high" } });
    expect(account.ticket(1)?.updated_at).toBe("2026-11-20T12:00:00Z");
  });

  it("never moves updated_at back", () => {
    const later = "2026-12-24T00:00:00Z";
    expect(put({ priority: "high" }, [aStory({ updated_at: later })]).body).toMatchObject({
      ticket: { updated_at: later },
    });
  });

  it.each([
    ["an unknown status", { status: "parked" }, "status"],
    ["an unknown priority", { priority: "asap" }, "priority"],
    ["a group that is not there", { group_id: 404 }, "group"],
    ["an assignee who is a customer", { assignee_id: PEOPLE.customer }, "assignee"],
    ["metadata over a kilobyte", { priority: "high", metadata: { x: "y".repeat(1100) } }, "metadata"],
  ])("refuses %s with 422 under its own key", (_what, ticket, key) => {
    const answer = put(ticket);
    expect(answer.status).toBe(422);
    expect(answer.body.error).toBe("RecordInvalid");
    expect(Object.keys(rowOf(answer.body.details))).toEqual([key]);
  });

  it("lists every required field that is empty when a ticket is solved", () => {
    const ticket_fields = [
      { id: 21, type: "text", title: "Order", required: true },
      { id: 22, type: "text", title: "Cause", required: true },
      { id: 23, type: "text", title: "Note", required: false },
    ];
    const stories = [aStory({ custom_fields: [{ id: 22, value: "late" }] }, { ticket_fields })];
    expect(put({ status: "solved" }, stories).body).toMatchObject({
      details: { base: [{ ticket_field_id: 21, field_key: "custom_field_21" }] },
    });
    expect(put({ status: "solved", custom_fields: [{ id: 21, value: "7" }] }, stories).status).toBe(200);
  });

  it.each([
    ["an empty text", "text", "", 422],
    ["a box that is not ticked", "checkbox", false, 422],
    ["a multi-select without an option", "multiselect", [], 422],
    ["a number of zero", "integer", 0, 200],
    ["a ticked box", "checkbox", true, 200],
  ])("takes %s for what it is when a ticket is solved", (_what, type, value, status) => {
    const ticket_fields = [{ id: 21, type, title: "Order", required: true, custom_field_options: [] }];
    const stories = [aStory({ custom_fields: [{ id: 21, value }] }, { ticket_fields })];
    expect(put({ status: "solved" }, stories).status).toBe(status);
  });

  it("ignores a description and properties it does not know", () => {
    expect(put({ description: "other", colour: "red" }).body).not.toHaveProperty("audit");
  });

  it("opens a new ticket that gets an assignee, and clears one who is not in the new group", () => {
    expect(put({ assignee_id: PEOPLE.agent }, [aStory({ status: "new" })]).body).toMatchObject({
      ticket: { status: "open" },
    });
    const held = aStory({ assignee_id: PEOPLE.groupLimited });
    expect(put({ group_id: FRAUD }, [held]).body).toMatchObject({
      ticket: { group_id: FRAUD, assignee_id: null },
    });
  });
});

describe("a comment", () => {
  it("stands in the audit, the comments and the conversation log, escaped and as public as the ticket", () => {
    const { write, get } = anAccount({ stories: [aStory({ is_public: false })] });
    write("PUT", TICKET, { ticket: { comment: { body: "Is 2 < 3?\n\nYes" } } });
    const html_body =
      '<div class="zd-comment" dir="auto"><p dir="auto">Is 2 &lt; 3?</p>\n\n<p dir="auto">Yes</p></div>';
    expect(get(`${TICKET}/comments`).body).toMatchObject({
      comments: [{ public: false, html_body, plain_body: "Is 2 < 3?\n\nYes", author_id: PEOPLE.agent }],
    });
    expect(get(`${TICKET}/conversation_log`).body).toMatchObject({
      events: [{ type: "Comment", content: { body: html_body } }],
    });
    expect(get(`${TICKET}/audits`).body).toMatchObject({
      audits: [{ events: [{ type: "Comment", public: false }] }],
    });
  });
});

describe("a comment sent as HTML", () => {
  it("keeps its markup, and its text is what one reads", () => {
    const { write, get } = anAccount();
    const html_body = "<p>Is 2 &lt; 3?</p><p>Yes &amp; no<br>Perhaps</p>";
    write("PUT", TICKET, { ticket: { comment: { html_body, public: false, author_id: PEOPLE.admin } } });
    const text = "Is 2 < 3?\nYes & no\nPerhaps";
    expect(get(`${TICKET}/comments`).body).toMatchObject({
      comments: [{ html_body, body: text, plain_body: text, author_id: PEOPLE.admin }],
    });
  });

  it("without any text is no comment", () => {
    expect(put({ comment: { body: "", public: false } }).body).not.toHaveProperty("audit");
  });
});

describe("a deleted ticket", () => {
  it("answers 404 from then on, and only to who may delete", () => {
    const { send, get, account } = anAccount();
    expect(send({ method: "DELETE", url: TICKET }).status).toBe(403);
    expect(send({ method: "DELETE", url: TICKET }, "admin").status).toBe(204);
    expect(get(TICKET)).toMatchObject({ status: 404, body: { error: "RecordNotFound" } });
    expect(account.changesSince(0).changes).toMatchObject([{ ticketId: 1, kind: "deleted" }]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, BILLING, PEOPLE } from "./an-account";
import { rowOf, rowsOf } from "./row";

const AUDITS = (id: unknown) => `/api/v2/tickets/${id}/audits.json`;
const organization = { id: 61, name: "Lind & Co", tags: ["trade"] };
const customer = {
  id: PEOPLE.customer,
  name: "Rosa Lind",
  role: "end-user",
  email: "rosa@example.com",
  organization_id: 61,
  tags: ["regular"],
};

describe("a new ticket", () => {
  const { get, write } = anAccount({
    stories: [aStory({}, { users: [customer], organizations: [organization] })],
  });
  const create = (ticket: object, who?: "agent" | "lightAgent" | "nobody") =>
    write("POST", "/api/v2/tickets.json", { ticket }, who);

  it("is there for every route, with what was sent and what the account adds", () => {
    const { status, body, headers } = create({
      subject: "Two chairs",
      comment: { body: "Please call", public: false },
      requester_id: PEOPLE.customer,
      group_id: BILLING,
      tags: ["New One"],
    });
    const ticket = rowOf(body.ticket);
    expect(status).toBe(201);
    expect(headers.location).toBe(ticket.url);
    expect(ticket).toMatchObject({
      subject: "Two chairs",
      description: "Please call",
      status: "new",
      requester_id: PEOPLE.customer,
      submitter_id: PEOPLE.agent,
      organization_id: 61,
      is_public: false,
      tags: expect.arrayContaining(["regular", "trade"]),
    });
    expect(get(`/api/v2/tickets/${ticket.id}.json`).body.ticket).toEqual(ticket);
    expect(get(`/api/v2/tickets/${ticket.id}/comments.json`).body).toMatchObject({
      comments: [{ body: "Please call", public: false, author_id: PEOPLE.agent }],
    });
  });

  it("has one audit, whose events are of the type Create and name nothing before them", () => {
    const { ticket } = create({ subject: "A", comment: { body: "B" }, priority: "high" }).body;
    const audits = rowsOf(get(AUDITS(rowOf(ticket).id)).body.audits);
    expect(audits).toHaveLength(1);
    expect(audits[0]?.events).toContainEqual({
      id: expect.any(Number),
      type: "Create",
      field_name: "priority",
      value: "high",
    });
  });

  it.each([
    ["without a first comment", { subject: "A" }, "Description: cannot be blank"],
    ["for a requester nobody knows", { comment: { body: "A" }, requester_id: 4 }, "Requester: is not known"],
  ])("is refused %s", (_what, ticket, description) => {
    expect(create(ticket)).toMatchObject({
      status: 422,
      body: { details: { base: [expect.objectContaining({ description })] } },
    });
  });

  it("is the requester's who writes it, opens when it is assigned, and is private from a light agent", () => {
    expect(create({ comment: { body: "A" }, assignee_id: PEOPLE.agent }).body.ticket).toMatchObject({
      requester_id: PEOPLE.agent,
      status: "open",
    });
    expect(create({ comment: { body: "A" } }, "lightAgent").body.ticket).toMatchObject({ is_public: false });
    expect(create({ comment: { body: "A" } }, "nobody").status).toBe(401);
  });

  it("wakes the triggers that wait for new tickets, and no others", () => {
    const trigger = (id: number, value: string) => ({
      id,
      title: value,
      conditions: { all: [{ field: "update_type", operator: "is", value }], any: [] },
      actions: [{ field: "current_tags", value: `on_${value.toLowerCase()}` }],
    });
    const account = anAccount({ triggers: [trigger(1, "Create"), trigger(2, "Change")] });
    const made = account.write("POST", "/api/v2/tickets.json", { ticket: { comment: { body: "A" } } }).body
      .ticket;
    expect(made).toMatchObject({ tags: ["on_create"] });
    const { id } = rowOf(made);
    const put = account.write("PUT", `/api/v2/tickets/${id}.json`, { ticket: { priority: "low" } });
    expect(put.body.ticket).toMatchObject({ tags: ["on_change", "on_create"] });
  });
});

import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, BILLING, FRAUD, PEOPLE, type Who } from "./an-account";

const stories = [
  aStory(),
  aStory({ id: 2, group_id: FRAUD, assignee_id: PEOPLE.assignedOnly }),
  aStory({ id: 3, group_id: FRAUD, requester_id: PEOPLE.lightAgent }),
];

describe("what each person may", () => {
  it.each<[Who, string, number, number, number, number]>([
    // who, what is tried, and the statuses: read 1, read 2, tag 1, raise priority of 1
    ["admin", "everything", 200, 200, 200, 200],
    ["agent", "everything", 200, 200, 200, 200],
    ["lightAgent", "reads only", 200, 200, 403, 403],
    ["customRole", "reads and tags", 200, 200, 200, 403],
    ["groupLimited", "tickets of their group", 200, 403, 200, 200],
    ["assignedOnly", "tickets assigned to them", 403, 200, 403, 403],
    ["customer", "nothing of the agents' API", 403, 403, 403, 403],
    ["nobody", "nothing", 401, 401, 401, 401],
  ])("%s: %s", (who, _what, read1, read2, tag1, raise1) => {
    const { get, write } = anAccount({ stories });
    expect(get("/api/v2/tickets/1", who).status).toBe(read1);
    expect(get("/api/v2/tickets/2", who).status).toBe(read2);
    expect(write("PUT", "/api/v2/tickets/1/tags", { tags: ["x"] }, who).status).toBe(tag1);
    expect(write("PUT", "/api/v2/tickets/1", { ticket: { priority: "high" } }, who).status).toBe(raise1);
  });

  it.each([
    ["a ticket of the same organization", 41, 41, 200],
    ["another organization's", 41, 42, 403],
    ["a ticket without one", 41, null, 403],
    ["a ticket without one, having none either", null, null, 403],
  ])("an agent limited to an organization, and %s", (_what, own, other, status) => {
    const ines = {
      id: PEOPLE.customer,
      name: "Ines",
      role: "agent",
      ticket_restriction: "organization",
      organization_id: own,
    };
    const story = aStory({ requester_id: 1, organization_id: other }, { users: [ines] });
    expect(anAccount({ stories: [story] }).get("/api/v2/tickets/1", "customer").status).toBe(status);
  });

  it("a light agent may tag a ticket they requested themselves", () => {
    expect(
      anAccount({ stories }).write("PUT", "/api/v2/tickets/3/tags", { tags: ["x"] }, "lightAgent").status,
    ).toBe(200);
  });

  it("a light agent's public comment is refused, a private one kept", () => {
    const { write } = anAccount();
    const comment = (isPublic: boolean) => ({ ticket: { comment: { body: "Seen", public: isPublic } } });
    expect(write("PUT", "/api/v2/tickets/1", comment(true), "lightAgent").status).toBe(403);
    expect(write("PUT", "/api/v2/tickets/1", comment(false), "lightAgent").status).toBe(200);
  });

  it("an agent who sees assigned tickets only loses one with giving it away", () => {
    const { write, get } = anAccount({ stories });
    expect(
      write("PUT", "/api/v2/tickets/2", { ticket: { assignee_id: PEOPLE.agent } }, "assignedOnly").status,
    ).toBe(200);
    expect(get("/api/v2/tickets/2/tags", "assignedOnly").status).toBe(403);
  });

  it.each([
    ["hiddenTicket", { hiddenTicket: "not_found" }, "groupLimited", 404],
    ["lightAgentWrite", { lightAgentWrite: "ignored" }, "lightAgent", 200],
  ] as const)("knob %s plays the other side", (_name, knobs, who, status) => {
    const { write, account } = anAccount({ stories, knobs });
    expect(write("PUT", "/api/v2/tickets/2/tags", { tags: ["x"] }, who).status).toBe(status);
    expect(account.ticket(2)?.tags).toEqual(["vip"]);
  });
});

describe("users/me", () => {
  it("answers 200 and nobody in particular when the session has ended", () => {
    expect(anAccount().get("/api/v2/users/me", "nobody")).toMatchObject({
      status: 200,
      body: { user: { id: null, name: "Anonymous user", role: "end-user" } },
    });
  });

  it.each([
    ["admin", { role: "admin", role_type: 4 }],
    ["lightAgent", { role: "agent", role_type: 1, only_private_comments: true }],
    ["customRole", { role: "agent", role_type: 0 }],
    ["groupLimited", { role: "agent", ticket_restriction: "groups", restricted_agent: true }],
  ] as const)("tells the role of %s", (who, user) => {
    expect(anAccount().get("/api/v2/users/me.json", who).body).toMatchObject({
      user: { id: PEOPLE[who], ...user },
    });
  });

  it("lists the groups somebody is in", () => {
    expect(anAccount().get(`/api/v2/users/${PEOPLE.groupLimited}/groups`).body).toMatchObject({
      groups: [{ id: BILLING }],
    });
  });
});

describe("paths", () => {
  it.each([
    ["an unknown path", "/api/v2/nonsense", "InvalidEndpoint"],
    ["a known path with another method", "/api/v2/groups/assignable/more", "InvalidEndpoint"],
    ["an unknown ticket", "/api/v2/tickets/99", "RecordNotFound"],
    ["an id that is no number", "/api/v2/tickets/abc/tags", "RecordNotFound"],
    ["an unknown user", "/api/v2/users/99", "RecordNotFound"],
  ])("%s is a 404 that says which kind", (_what, url, error) => {
    expect(anAccount().get(url)).toMatchObject({ status: 404, body: { error } });
  });
});

import { describe, expect, it } from "@jest/globals";
import { readStories } from "../../../tests/read-stories";
import type { AccountRequest } from "../account";
import { PEOPLE } from "../an-account";
import { type Account, createAccount } from "../create-account";
import { createDelivery } from "../faults/create-delivery";
import { REFUSAL_FAULTS } from "../faults/refusal-faults";
import { ROUTES } from "../routes";
import { idOf, rowOf, rowsOf } from "../row";
import { contractFrom } from "./contract";
import { OVERLAY } from "./overlay";
import { readDescription } from "./zendesk-description";

const description = readDescription();
const contract = description === null ? null : contractFrom(description);
const withDescription = contract === null ? describe.skip : describe;

const template = (path: string): string => path.replaceAll(/[:{]\w+\}?/g, "{}");

describe("the overlay", () => {
  it("names every route of the account, and each with its role", () => {
    const known = new Map(OVERLAY.operations.map((one) => [`${one.method} ${template(one.path)}`, one.role]));
    const routes = new Map(ROUTES.map((one) => [`${one.method} ${template(one.path)}`, one.allowed]));
    expect(routes).toEqual(known);
  });
});

const now = Date.parse("2027-01-01T00:00:00Z");
const stories = readStories().map(({ story }) => story);
const people = { ...PEOPLE, customer: idOf(stories[0]?.ticket.requester_id), nobody: null };

const TRIGGER = {
  id: 1,
  title: "Count touches",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Change" }], any: [] },
  actions: [{ field: "current_tags", value: "touched" }],
};

function furnished(): Account {
  const account = createAccount({ stories, now, triggers: [TRIGGER] });
  account.addInstallation({ id: 7, app_id: 8, settings: [{ title: "App" }, { policy: "{}" }] });
  return account;
}

const read = (url: string): AccountRequest => ({ method: "GET", url });
const write = (method: string, url: string, body: unknown): AccountRequest => ({
  method,
  url,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** Every GET route, with ids that the account has, and the parameters the app may send. */
function reads(account: Account): readonly string[] {
  const ids = idsOf(account);
  const plain = ROUTES.filter((route) => route.method === "GET").map((route) => filled(route.path, ids));
  const paged = plain.filter((url) => /audits$|comments$|conversation_log$|groups$/.test(url));
  return [
    ...plain,
    ...plain.map((url) => `${url}.json`),
    ...paged.map((url) => `${url}?page[size]=2`),
    `/api/v2/tickets/${ids.ticket_id}/audits?filter_events[]=Change&sort_order=desc&per_page=1`,
    `/api/v2/tickets/${ids.ticket_id}/comments?include=users&sort=-created_at&page[size]=100`,
    `/api/v2/tickets/${ids.ticket_id}?include=users,groups`,
    "/api/v2/groups?exclude_deleted=true",
    "/api/v2/search?query=status<solved&sort_by=updated_at&per_page=2&page=2",
    "/api/v2/search/export?query=created>2020-01-01&filter[type]=ticket&page[size]=2",
    "/api/v2/search/count?query=tags:none",
  ];
}

function idsOf(account: Account): Readonly<Record<string, string>> {
  const first = (url: string, name: string): string => {
    const answer = account.handle(read(url), { userId: PEOPLE.admin }, now);
    return String(idOf(rowsOf(rowOf(JSON.parse(answer.body))[name])[0]?.id) ?? 1);
  };
  const ticket_id = String(account.stories[0]?.ticketId);
  return {
    ticket_id,
    audit_id: first(`/api/v2/tickets/${ticket_id}/audits`, "audits"),
    user_id: String(PEOPLE.agent),
    organization_id: "7800001",
    group_id: first("/api/v2/groups", "groups"),
    custom_role_id: first("/api/v2/custom_roles", "custom_roles"),
    ticket_field_id: first("/api/v2/ticket_fields", "ticket_fields"),
    ticket_form_id: first("/api/v2/ticket_forms", "ticket_forms"),
    brand_id: first("/api/v2/brands", "brands"),
    trigger_id: String(TRIGGER.id),
    view_id: first("/api/v2/views", "views"),
    queue_id: first("/api/v2/queues", "queues"),
    installation_id: "7",
    job_id: "404",
  };
}

const filled = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? `missing-${name}`);

/** Writes the app or an agent's screen makes, one after another on the same account. */
function writes(ticketId: number, groupId: string): readonly AccountRequest[] {
  const ticket = `/api/v2/tickets/${ticketId}`;
  const stale = { safe_update: "true", updated_stamp: "2020-01-01T00:00:00Z" };
  return [
    write("PUT", `${ticket}/tags.json`, { tags: ["handoff_feedback__bad"] }),
    write("PUT", `${ticket}/tags`, { tags: ["x"], ...stale }),
    write("POST", `${ticket}/tags`, { tags: ["only"] }),
    write("DELETE", `${ticket}/tags`, { tags: ["only"] }),
    { method: "DELETE", url: `${ticket}/tags?tags=a,b` },
    write("PUT", ticket, {
      ticket: { group_id: Number(groupId), tags: ["z"], priority: null, metadata: { id: "1" } },
    }),
    write("PUT", ticket, { ticket: { comment: { body: "Hello", public: false } } }),
    write("PUT", ticket, { ticket: { status: "parked" } }),
    write("PUT", ticket, { ticket: { status: "closed" } }),
    write("PUT", `${ticket}/tags`, { tags: ["x"] }),
    write("PUT", `/api/v2/tickets/update_many?ids=${ticketId},404`, { ticket: { additional_tags: ["x"] } }),
    write("PUT", "/api/v2/tickets/update_many", { tickets: [{ id: ticketId, tags: [] }] }),
    write("PUT", "/api/v2/apps/installations/7.json", { settings: { policy: "{}" }, enabled: true }),
    write("POST", "/api/support/apps/installations", { app_id: "1", settings: {} }),
    write("POST", `${ticket}/merge`, { ids: [ticketId + 1] }),
    write("POST", `${ticket}/merge`, { ids: [] }),
    write("POST", "/api/v2/tickets.json", {
      ticket: { subject: "A", comment: { body: "Hello" }, tags: ["x"], group_id: Number(groupId) },
    }),
    write("POST", "/api/v2/tickets", { ticket: { subject: "A" } }),
    read("/api/v2/tickets/999999"),
    { method: "DELETE", url: ticket },
  ];
}

withDescription("the account keeps to Zendesk's description", () => {
  const problems = (account: Account, userId: number | null, requests: readonly AccountRequest[], at = now) =>
    requests.flatMap((request) => {
      const answer = account.handle(request, userId === null ? null : { userId }, at);
      return contract?.answer(request, answer) ?? [];
    });

  it("and so does the overlay: no operation is invented", () => {
    expect(contract?.invented).toEqual([]);
  });

  it.each(Object.entries(people))("in every answer to a read of %s", (_who, userId) => {
    const account = furnished();
    expect(problems(account, userId, reads(account).map(read))).toEqual([]);
  });

  it("in every ticket of every story", () => {
    const account = furnished();
    const parts = ["", "/tags", "/audits", "/comments", "/conversation_log"];
    const urls = account.stories.flatMap(({ ticketId }) =>
      parts.map((part) => `/api/v2/tickets/${ticketId}${part}`),
    );
    expect(problems(account, PEOPLE.admin, urls.map(read))).toEqual([]);
  });

  it.each(Object.entries(people))("in every answer to a write of %s, refusals too", (_who, userId) => {
    const account = furnished();
    const requests = writes(account.stories[0]?.ticketId ?? 0, idsOf(account).group_id ?? "");
    expect(problems(account, userId, requests)).toEqual([]);
  });

  it.each(Object.keys(REFUSAL_FAULTS) as (keyof typeof REFUSAL_FAULTS)[])("in the refusal %s", (kind) => {
    const request = write("PUT", "/api/v2/tickets/1/tags", { tags: ["x"] });
    const delivery = createDelivery(furnished(), [{ id: "r", match: {}, kind }]).deliver(request, null, now);
    expect(delivery.kind === "answer" ? contract?.answer(request, delivery.answer) : delivery).toEqual([]);
  });

  it("in a job, queued and done", () => {
    const account = furnished();
    const request = write("PUT", `/api/v2/tickets/update_many?ids=${account.stories[0]?.ticketId},404`, {
      ticket: { status: "open" },
    });
    const queued = account.handle(request, { userId: PEOPLE.admin }, now);
    const job = read(String(rowOf(rowOf(JSON.parse(queued.body)).job_status).url));
    expect(problems(account, PEOPLE.admin, [job])).toEqual([]);
    expect(problems(account, PEOPLE.admin, [job], now + 5000)).toEqual([]);
  });
});

withDescription("a request is checked", () => {
  const tags = "/api/v2/tickets/1/tags";

  it.each<[string, AccountRequest]>([
    ["reading a ticket", read("/api/v2/tickets/1.json?include=users")],
    [
      "adding tags under guard",
      write("PUT", tags, { tags: ["a"], updated_stamp: "2026-11-20T10:00:00Z", safe_update: "true" }),
    ],
    ["removing tags by query", { method: "DELETE", url: `${tags}?tags=a` }],
    ["moving a ticket", write("PUT", "/api/v2/tickets/1", { ticket: { group_id: 1, priority: "high" } })],
    [
      "a page of audits",
      read("/api/v2/tickets/1/audits?filter_events[]=Change&page[size]=100&sort=-created_at"),
    ],
    [
      "its link to the next page",
      read("https://shop.zendesk.com/api/v2/groups.json?page%5Bafter%5D=abc&page%5Bsize%5D=100"),
    ],
  ])("%s keeps the contract", (_what, request) => {
    expect(contract?.request(request)).toEqual([]);
  });

  it.each<[string, AccountRequest, RegExp]>([
    ["an operation nobody looked at", read("/api/v2/satisfaction_ratings"), /in no contract/],
    ["a method the path does not have", write("PATCH", tags, { tags: ["a"] }), /in no contract/],
    ["an id that is no number", read("/api/v2/tickets/new"), /ticket_id is "new"/],
    [
      "a parameter that does not exist",
      read("/api/v2/tickets/1?inclde=users"),
      /no query parameter "inclde"/,
    ],
    [
      "a page size that is no number",
      read("/api/v2/groups?page[size]=many"),
      /page\[size\]=many: the whole must be integer/,
    ],
    ["tags as one text", write("PUT", tags, { tags: "a" }), /\/tags must be array/],
    ["no tags at all", write("PUT", tags, { tags: [] }), /fewer than 1/],
    ["a guard that says false", write("PUT", tags, { tags: ["a"], safe_update: false }), /safe_update/],
    [
      "a word that Zendesk does not know",
      write("PUT", "/api/v2/tickets/1", { ticket: { priority: "asap" } }),
      /priority/,
    ],
    ["an empty update", write("PUT", "/api/v2/tickets/1", { ticket: {} }), /fewer than 1/],
    ["a body where none is taken", write("GET", "/api/v2/groups", {}), /takes no body/],
    ["a body that is not JSON", { method: "PUT", url: tags, body: "tags=a" }, /not JSON/],
  ])("%s is a problem", (_what, request, sentence) => {
    expect(contract?.request(request).join(" ")).toMatch(sentence);
  });
});

withDescription("an answer is checked", () => {
  const json = { "content-type": "application/json" };

  it.each([
    ["a property of the wrong type", "/api/v2/tickets/1/tags", 200, { tags: "a" }, /tags must be array/],
    [
      "a property that must be there",
      "/api/v2/tickets/1",
      200,
      { ticket: { id: 1 } },
      /must have required property/,
    ],
    ["a status the operation does not have", "/api/v2/tickets/1/tags", 202, {}, /no such status/],
    ["a refusal nobody knows", "/api/v2/tickets/1/tags", 418, {}, /no endpoint has such a status/],
    [
      "a refusal in the wrong envelope",
      "/api/v2/tickets/1/tags",
      422,
      { error: "No" },
      /required property 'details'/,
    ],
  ])("%s is a problem", (_what, url, status, body, sentence) => {
    const answer = { status, headers: json, body: JSON.stringify(body) };
    expect(contract?.answer(read(url), answer).join(" ")).toMatch(sentence);
  });

  it("text where JSON was due is a problem, and is none for a refusal", () => {
    const headers = { "content-type": "text/html" };
    expect(contract?.answer(read("/api/v2/groups"), { status: 200, headers, body: "hi" })).toHaveLength(1);
    expect(contract?.answer(read("/api/v2/groups"), { status: 429, headers, body: "wait" })).toEqual([]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, FRAUD, PEOPLE } from "./an-account";
import { KNOB_NAMES, type KnobName, type Knobs } from "./knobs";
import { rowOf, rowsOf } from "./row";

const TICKET = "/api/v2/tickets/1";
const TAGS = `${TICKET}/tags`;
const TOMORROW = "2026-11-21T00:00:00Z";
const YESTERDAY = "2026-11-19T00:00:00Z";

type Try = (account: ReturnType<typeof anAccount>) => unknown;

const many = Array.from({ length: 120 }, (_, n) => ({
  id: n + 1,
  ticket_id: 1,
  created_at: YESTERDAY,
  author_id: PEOPLE.agent,
  metadata: {},
  via: { channel: "web" },
  events: [],
}));
const stories = [
  aStory(
    { status: "new" },
    {
      audits: many,
      groups: [
        { id: 360_001, name: "Billing" },
        { id: FRAUD, name: "Fraud" },
        { id: 9, name: "Old", deleted: true },
      ],
    },
  ),
  aStory({ id: 2, status: "closed" }),
  aStory({ id: 3, assignee_id: PEOPLE.groupLimited }),
];

const tag =
  (tags: readonly string[], more: object = {}): Try =>
  ({ write }) =>
    write("PUT", TAGS, { tags, ...more }).body.tags ?? "refused";
const tagStatus =
  (tags: readonly string[], more: object = {}): Try =>
  ({ write }) =>
    write("PUT", TAGS, { tags, ...more }).status;

const afterJob =
  (url: string, body: object, ticketId: number): Try =>
  ({ write, account, now }) => {
    write("PUT", url, body);
    account.advance(now() + 1500);
    return account.ticket(ticketId)?.tags;
  };

/** For each knob: what is tried, what the default does, the other side, and what that does. */
const SIDES: { readonly [K in KnobName]: readonly [Try, unknown, Knobs[K], unknown] } = {
  tagNormalisation: [tag(["Two Words"]), ["two", "vip", "words"], "off", ["Two Words", "vip"]],
  tagOrder: [tag(["a"]), ["a", "vip"], "insertion", ["vip", "a"]],
  tagLength: [tagStatus(["x".repeat(300)]), 422, 300, 200],
  tagsTogether: [tagStatus(["a", "b"]), 200, 6, 422],
  missingTags: [({ write }) => write("PUT", TAGS, {}).status, 200, "invalid", 422],
  guardOnTagVerbs: [tagStatus(["a"], { safe_update: true, updated_stamp: YESTERDAY }), 409, "ignored", 200],
  guardStamp: [tagStatus(["a"], { safe_update: true, updated_stamp: TOMORROW }), 200, "different", 409],
  noChangeWrite: [
    ({ write, account }) => [write("PUT", TAGS, { tags: ["vip"] }).status, account.ticket(1)?.updated_at],
    [200, "2026-11-20T10:00:00Z"],
    "moved",
    [200, "2026-11-20T12:00:00Z"],
  ],
  restChannel: [
    ({ write }) =>
      rowOf(rowOf(write("PUT", TICKET, { ticket: { priority: "high" } }).body.audit).via).channel,
    "api",
    "web",
    "web",
  ],
  oversizedMetadata: [
    ({ write }) =>
      write("PUT", TICKET, { ticket: { priority: "high", metadata: { x: "y".repeat(2000) } } }).status,
    422,
    "dropped",
    200,
  ],
  newTicketAssigned: [
    ({ write, account }) => [
      write("PUT", TICKET, { ticket: { assignee_id: PEOPLE.agent } }).status,
      account.ticket(1)?.status,
    ],
    [200, "open"],
    "stays",
    [200, "new"],
  ],
  strangerAssignee: [
    ({ write, account }) => {
      write("PUT", "/api/v2/tickets/3", { ticket: { group_id: FRAUD } });
      return account.ticket(3)?.assignee_id;
    },
    null,
    "kept",
    PEOPLE.groupLimited,
  ],
  deletedGroup: [
    ({ write }) => write("PUT", TICKET, { ticket: { group_id: 9 } }).status,
    422,
    "accepted",
    200,
  ],
  jobDelayMs: [
    afterJob("/api/v2/tickets/update_many?ids=1", { ticket: { tags: ["x"] } }, 1),
    ["x"],
    2000,
    ["vip"],
  ],
  closedByUpdateMany: [
    afterJob("/api/v2/tickets/update_many?ids=2", { ticket: { remove_tags: ["vip"] } }, 2),
    [],
    "refused",
    ["vip"],
  ],
  batchTagVerbs: [
    afterJob("/api/v2/tickets/update_many", { tickets: [{ id: 1, remove_tags: ["vip"] }] }, 1),
    [],
    "ignored",
    ["vip"],
  ],
  replicaLagMs: [
    ({ write, wait, get }) => [write("PUT", TAGS, { tags: ["a"] }), wait(1), get(TAGS).body.tags].at(-1),
    ["a", "vip"],
    5000,
    ["vip"],
  ],
  oversizedPage: [
    ({ get }) => rowsOf(get(`${TICKET}/audits?per_page=110`).body.audits).length,
    100,
    "refused",
    0,
  ],
  searchLagMs: [
    ({ write, get }) =>
      [write("PUT", TAGS, { tags: ["a"] }), get("/api/v2/search/count?query=tags:a").body].at(-1),
    { count: 0 },
    0,
    { count: 1 },
  ],
  repeatedKeyword: [
    ({ get }) => get("/api/v2/search/count?query=tags:vip+tags:a").body,
    { count: 3 },
    "all",
    { count: 0 },
  ],
  exportWithoutType: [({ get }) => get("/api/v2/search/export?query=tags:vip").status, 400, "accepted", 200],
  hiddenTicket: [({ get }) => get("/api/v2/tickets/2", "assignedOnly").status, 403, "not_found", 404],
  lightAgentWrite: [
    ({ write }) => write("PUT", TAGS, { tags: ["a"] }, "lightAgent").status,
    403,
    "ignored",
    200,
  ],
  deletedGroupsListed: [({ get }) => rowsOf(get("/api/v2/groups").body.groups).length, 3, "hidden", 2],
  plan: [({ get }) => get("/api/v2/custom_statuses").status, 200, "team", 404],
  tagVerbsBucket: [
    ({ write }) => Array.from({ length: 31 }, () => write("PUT", TAGS, { tags: ["a"] }).status).at(-1),
    429,
    "account_only",
    200,
  ],
  installationPut: [
    ({ account, write }) =>
      [
        account.addInstallation({ id: 1, settings: { a: 1, b: 2 } }),
        write("PUT", "/api/v2/apps/installations/1", { settings: { a: 3 } }, "admin").body.settings,
      ].at(-1),
    { a: 3, b: 2 },
    "replaced",
    { a: 3 },
  ],
  installationReaders: [({ get }) => get("/api/v2/apps/installations").status, 403, "agents", 200],
  settingLength: [
    ({ account, write }) =>
      [
        account.addInstallation({ id: 1 }),
        write("PUT", "/api/v2/apps/installations/1", { settings: { a: "xyz" } }, "admin").status,
      ].at(-1),
    200,
    2,
    422,
  ],
};

describe("a knob", () => {
  it.each(KNOB_NAMES)(
    "%s plays Zendesk's likely side by default, and its other side when it is turned",
    (name) => {
      const [attempt, usual, side, unusual] = SIDES[name];
      expect(attempt(anAccount({ stories }))).toEqual(usual);
      expect(attempt(anAccount({ stories, knobs: { [name]: side } }))).toEqual(unusual);
    },
  );
});

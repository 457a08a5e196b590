import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory, type ReadAnswer } from "./an-account";
import type { AccountSetup } from "./create-account";

const TICKET = "/api/v2/tickets/1";
const LOG = `${TICKET}/conversation_log`;

const tagging = (
  account: ReturnType<typeof anAccount>,
  times: number,
  ticket = TICKET,
): readonly ReadAnswer[] =>
  Array.from({ length: times }, (_, n) => account.write("PUT", `${ticket}/tags`, { tags: [`t${n}`] }));

const refused = (replies: readonly ReadAnswer[]): number =>
  replies.filter((one) => one.status === 429).length;

describe("the account's limit", () => {
  it("is told with every answer, and how long until it is whole again", () => {
    const { get, wait } = anAccount();
    get(TICKET);
    wait(20);
    expect(get(TICKET).headers).toMatchObject({
      "x-rate-limit": "700",
      "x-rate-limit-remaining": "698",
      "ratelimit-limit": "700",
      "ratelimit-remaining": "698",
      "ratelimit-reset": "40",
    });
  });

  it.each([
    ["team", 200],
    ["growth", 400],
    ["professional", 400],
    ["enterprise", 700],
    ["enterprise_plus", 2500],
  ] as const)("on the plan %s is %i requests a minute, shared by all agents", (plan, limit) => {
    const { get, wait } = anAccount({ knobs: { plan } });
    const replies = Array.from({ length: limit }, (_, n) => get(TICKET, n % 2 === 0 ? "agent" : "admin"));
    expect(refused(replies)).toBe(0);
    const late = get(TICKET);
    expect(late).toMatchObject({ status: 429, body: { errors: [{ code: "TooManyRequests" }] } });
    expect(late.headers).toMatchObject({ "retry-after": "60", "x-rate-limit-remaining": "0" });
    wait(60);
    expect(get(TICKET).status).toBe(200);
  });

  it("does not count who is signed out, nor anything when limits are off", () => {
    const { get } = anAccount({ knobs: { plan: "team" } });
    for (let n = 0; n < 300; n += 1) get("/api/v2/users/me", "nobody");
    expect(get(TICKET).status).toBe(200);
    const off = anAccount({ knobs: { plan: "team" }, rateLimits: "off" });
    expect(refused(Array.from({ length: 300 }, () => off.get(TICKET)))).toBe(0);
  });
});

describe("ticket updates", () => {
  it("are 30 in ten minutes for one agent and one ticket; the 31st is refused as text", () => {
    const account = anAccount({ stories: [aStory(), aStory({ id: 2 })] });
    expect(refused(tagging(account, 30))).toBe(0);
    account.wait(100);
    const [late] = tagging(account, 1);
    expect(late).toMatchObject({
      status: 429,
      text: expect.stringMatching(/^Rate limit for ticket updates exceeded/),
    });
    expect(late?.headers).toMatchObject({
      "content-type": expect.stringContaining("text/html"),
      "retry-after": "500",
    });
    expect(refused(tagging(account, 1, "/api/v2/tickets/2"))).toBe(0);
    expect(account.write("PUT", `${TICKET}/tags`, { tags: ["x"] }, "admin").status).toBe(200);
    account.wait(500);
    expect(refused(tagging(account, 1))).toBe(0);
  });

  it("are 100 a minute for the whole account", () => {
    const account = anAccount({ stories: [1, 2, 3, 4].map((id) => aStory({ id })) });
    const replies = [1, 2, 3, 4].flatMap((id) => tagging(account, 29, `/api/v2/tickets/${id}`));
    expect(refused(replies)).toBe(16);
  });

  it.each([
    ["ticket_updates", 1],
    ["account_only", 0],
  ] as const)(
    "with knob tagVerbsBucket at %s, tag verbs over the thirty are refused %i times",
    (tagVerbsBucket, times) => {
      expect(refused(tagging(anAccount({ knobs: { tagVerbsBucket } }), 31))).toBe(times);
    },
  );

  it("are not counted by reading tags, nor by writing anything but tickets", () => {
    const { get, write, account } = anAccount();
    account.addInstallation({ id: 1 });
    const reads = Array.from({ length: 40 }, () => get(`${TICKET}/tags`));
    const writes = Array.from({ length: 40 }, () =>
      write("PUT", "/api/v2/apps/installations/1", { settings: {} }, "admin"),
    );
    expect(refused([...reads, ...writes])).toBe(0);
  });

  it("of properties count always", () => {
    const account = anAccount({ knobs: { tagVerbsBucket: "account_only" } });
    const replies = Array.from({ length: 31 }, () =>
      account.write("PUT", TICKET, { ticket: { priority: "high" } }),
    );
    expect(refused(replies)).toBe(1);
  });
});

describe("limits of single paths", () => {
  it("the conversation log is read 100 times a minute, and says so in a header of its own", () => {
    const { get } = anAccount();
    expect(get(LOG).headers).toMatchObject({
      "zendesk-ratelimit-omnilog-index": "total=100; remaining=99; resets=60",
    });
    const replies = Array.from({ length: 100 }, () => get(LOG));
    expect(refused(replies)).toBe(1);
    expect(get(TICKET).headers).not.toHaveProperty("zendesk-ratelimit-omnilog-index");
  });

  it("an app's requests are 100 a minute for each of its users, other requests go on", () => {
    const { send, get } = anAccount();
    const asApp = () => send({ method: "GET", url: TICKET, headers: { "X-Zendesk-App-Id": "77" } });
    expect(refused(Array.from({ length: 101 }, asApp))).toBe(1);
    expect(get(TICKET).status).toBe(200);
  });
});

describe("a plan", () => {
  it.each<[NonNullable<NonNullable<AccountSetup["knobs"]>["plan"]>, number, number, number]>([
    // plan, and the status of custom statuses, queues, custom roles
    ["team", 404, 404, 404],
    ["growth", 200, 404, 404],
    ["professional", 200, 200, 404],
    ["enterprise", 200, 200, 200],
  ])("%s", (plan, ...statuses) => {
    const { get } = anAccount({ knobs: { plan } });
    const replies = ["custom_statuses", "queues", "custom_roles"].map((path) =>
      get(`/api/v2/${path}`, "admin"),
    );
    expect(replies.map((one) => one.status)).toEqual(statuses);
    for (const reply of replies) if (reply.status === 404) expect(reply.body.error).toBe("InvalidEndpoint");
  });

  it("with custom roles lists and shows them", () => {
    const { get } = anAccount();
    const [role] = get("/api/v2/custom_roles").body.custom_roles as { id: number; name: string }[];
    expect(get(`/api/v2/custom_roles/${role?.id}`).body).toMatchObject({
      custom_role: { name: "Specialist" },
    });
    expect(get("/api/v2/custom_roles/404").status).toBe(404);
  });

  it("lists queues to admins only, and shows one to every agent", () => {
    const { get } = anAccount();
    expect(get("/api/v2/queues").status).toBe(403);
    const queues = get("/api/v2/queues", "admin").body.queues as { id: string; name: string }[];
    expect(queues.map((one) => one.name)).toEqual(["Billing", "Fraud"]);
    expect(get(`/api/v2/queues/${queues[0]?.id}`).body).toMatchObject({ queue: { name: "Billing" } });
  });
});

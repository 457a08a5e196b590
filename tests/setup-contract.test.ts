import { describe, expect, it } from "@jest/globals";
import { json, written } from "../preview/account/answers";
import { readContract } from "../preview/account/contract/read-contract";
import { createAccount } from "../preview/account/create-account";
import { fakeFramework } from "../src/zendesk/framework/fake-framework";
import { traffic } from "./setup-contract";
import { watchTraffic } from "./watched-traffic";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const withDescription = readContract() === null ? describe.skip : describe;
const account = () => createAccount({ stories: [], now: NOON });
const INVENTED = { method: "GET", url: "/api/v2/handoffs.json" };

withDescription("in every test that has an account or a framework", () => {
  it("an endpoint that Zendesk does not have is a problem, whoever is asked for it", async () => {
    const { sdk } = fakeFramework();
    await expect(sdk.request({ type: "PUT", url: "/api/v2/handoffs/1" })).rejects.toMatchObject({
      status: 404,
    });
    account().handle(INVENTED, null, NOON);
    await expect(traffic.problems()).resolves.toEqual([
      expect.stringContaining("PUT /api/v2/handoffs/1 is in no contract"),
      expect.stringContaining("GET /api/v2/handoffs is in no contract"),
    ]);
  });

  it("an address or a body that its endpoint does not take is one too", async () => {
    const { sdk } = fakeFramework({ rest: () => ({ json: { tags: [] } }) });
    await sdk.request({ type: "PUT", url: "/api/v2/tickets/1/tags.json", data: '{"tags":"bad"}' });
    await sdk.request({ type: "GET", url: "/api/v2/tickets/1/tags?fresh=true" });
    await expect(traffic.problems()).resolves.toEqual([
      expect.stringContaining("/tags must be array"),
      expect.stringContaining('no query parameter "fresh"'),
    ]);
  });

  it("what is as Zendesk has it passes, and a problem is told once", async () => {
    account().handle({ method: "GET", url: "/api/v2/users/me.json" }, null, NOON);
    await expect(traffic.problems()).resolves.toEqual([]);
    account().handle(INVENTED, null, NOON);
    await expect(traffic.problems()).resolves.toHaveLength(1);
    await expect(traffic.problems()).resolves.toEqual([]);
  });
});

withDescription("an account's answers", () => {
  const answered = (answer: ReturnType<typeof json>, request = INVENTED) => {
    const watch = watchTraffic(async () => readContract(), "by anybody");
    watch.account({ ...account(), handle: () => written(answer) }).handle(request, null, NOON);
    return watch.problems();
  };

  it.each([
    [
      "an invented endpoint that answers",
      json(200, { handoffs: [] }),
      /GET \/api\/v2\/handoffs is in no contract/,
    ],
    ["one that refuses in no envelope of Zendesk's", json(403, { no: 1 }), /403 of GET \/api\/v2\/handoffs/],
  ])("%s is a problem", async (_what, answer, sentence) => {
    expect((await answered(answer)).join(" ")).toMatch(sentence);
  });

  it("a refusal of what nobody has is none", async () => {
    await expect(
      answered(json(404, { error: "InvalidEndpoint", description: "Not found" })),
    ).resolves.toEqual([]);
  });

  it("a body of the wrong shape is a problem", async () => {
    const groups = { method: "GET", url: "/api/v2/groups" };
    expect((await answered(json(200, { groups: {} }), groups)).join(" ")).toMatch(/\/groups must be array/);
  });
});

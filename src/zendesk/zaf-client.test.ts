import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { type FakeAnswer, fakeFramework } from "./framework/fake-framework";
import type { FrameworkSdk } from "./framework/framework-sdk";
import { createZafClient } from "./zaf-client";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const TAGS = "/api/v2/tickets/1/tags";
const never = () => new Promise<never>(() => {});
const clientOf = (changes: Partial<FrameworkSdk>) =>
  createZafClient(() => ({ ...fakeFramework().sdk, ...changes }));

async function faultAfter(work: Promise<unknown>, ms = 0): Promise<unknown> {
  const fault = work.then(
    () => "none",
    (error: { fault?: string }) => error.fault,
  );
  await jest.advanceTimersByTimeAsync(ms);
  return fault;
}

describe("the handshake", () => {
  it("outside Zendesk every call says so, and listening does nothing", async () => {
    const client = createZafClient(() => false);
    expect(await faultAfter(client.get(["ticket.id"]))).toBe("not_in_zendesk");
    expect(await faultAfter(client.request("GET", "/api/v2/users/me"))).toBe("not_in_zendesk");
    expect(() => client.on("app.activated", () => {})()).not.toThrow();
  });

  it("unanswered for ten seconds is no_answer, and the next call waits for it again", async () => {
    let answers = false;
    const { sdk } = fakeFramework({ values: { "ticket.id": 7 } });
    const client = createZafClient(() => ({ ...sdk, context: () => (answers ? sdk.context() : never()) }));
    expect(await faultAfter(client.get(["ticket.id"]), 10_000)).toBe("no_answer");
    answers = true;
    await expect(client.get(["ticket.id"])).resolves.toEqual(new Map([["ticket.id", 7]]));
  });

  it("comes before the first call, whose clock would run meanwhile", async () => {
    const { sdk, gets } = fakeFramework();
    let answer = (_context: unknown) => {};
    const context = () => new Promise((resolve) => (answer = resolve));
    const client = createZafClient(() => ({ ...sdk, context }));
    const values = client.get(["ticket.id"]);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(gets).toEqual([]);
    answer({});
    await values;
    expect(gets).toEqual([["ticket.id"]]);
  });

  it("that the SDK breaks off is an error of ours, too", async () => {
    const context = () => {
      throw new Error("gone");
    };
    expect(await faultAfter(clientOf({ context }).opened())).toBe("not_available");
  });
});

describe("a bulk get", () => {
  it("leaves out the paths that Zendesk refused and keeps nulls", async () => {
    const { sdk } = fakeFramework({ values: { "ticket.id": 7, "ticket.priority": null } });
    const values = await createZafClient(() => sdk).get(["ticket.id", "ticket.priority", "ticket.nonsense"]);
    expect([...values]).toEqual([
      ["ticket.id", 7],
      ["ticket.priority", null],
    ]);
  });

  it("with every path refused is empty, not a failure", async () => {
    await expect(createZafClient(() => fakeFramework().sdk).get(["x"])).resolves.toEqual(new Map());
  });

  it.each([
    [
      "the SDK's time-out, which resolves",
      { name: "TimeoutError", message: "Timeout", invocationName: "get" },
      "timeout",
    ],
    ["an error without a name, which resolves", { message: "broken" }, "not_available"],
    ["nothing", undefined, "not_available"],
    ["a text", "text", "not_available"],
  ])("answered with %s is a failure", async (_rule, answer, fault) => {
    expect(await faultAfter(clientOf({ get: async () => answer }).get(["ticket.id"]))).toBe(fault);
  });

  it.each([
    ["the other SDK's time-out", new Error("Invocation request timeout"), "timeout"],
    ["an error of Zendesk's page", new Error("No such Api"), "not_available"],
    ["no Error at all", null, "not_available"],
  ])("rejected with %s is a failure of ours", async (_rule, reason, fault) => {
    expect(await faultAfter(clientOf({ get: () => Promise.reject(reason) }).get(["ticket.id"]))).toBe(fault);
  });

  it("has eight seconds", async () => {
    expect(await faultAfter(clientOf({ get: never }).get(["ticket.id"]), 8_000)).toBe("timeout");
  });
});

describe("an invoke", () => {
  it.each([
    ["with its path", { resize: null, errors: {} }, "none"],
    ["with no value", undefined, "none"],
    ["with an error without a name", { message: "no" }, "not_available"],
    ["with the SDK's time-out", { name: "TimeoutError", message: "x" }, "timeout"],
  ])("answered %s", async (_rule, answer, fault) => {
    expect(await faultAfter(clientOf({ invoke: async () => answer }).invoke("resize", {}))).toBe(fault);
  });
});

describe("a REST request", () => {
  const answering = (answer: FakeAnswer) => {
    const framework = fakeFramework({ rest: () => answer });
    return { ...framework, client: createZafClient(() => framework.sdk) };
  };

  it("is sent as JSON, is not repeated behind the app's back, and brings its whole answer", async () => {
    const { client, requests } = answering({ json: { tags: ["a__b"] } });
    await expect(client.request("PUT", TAGS, { tags: ["a__b"] })).resolves.toEqual({
      tags: ["a__b"],
    });
    expect(requests[0]?.options).toEqual({
      url: TAGS,
      type: "PUT",
      autoRetry: false,
      httpCompleteResponse: true,
      contentType: "application/json",
      data: '{"tags":["a__b"]}',
    });
  });

  it("that is not on the list of writes never leaves the app", async () => {
    const { client, requests } = answering({ json: {} });
    await expect(client.request("PUT", "/api/v2/users/1", { user: {} })).rejects.toThrow(
      "not a write of this app",
    );
    expect(requests).toEqual([]);
  });

  it("names method and path in its failure, never the query", async () => {
    const { client } = answering({ status: 403, json: {} });
    await expect(client.request("GET", "/api/v2/search?query=secret")).rejects.toMatchObject({
      message: "GET /api/v2/search: forbidden (403)",
    });
  });

  it.each([
    ["a page of HTML", { text: "<html>Sign in</html>" }],
    ["half a JSON", { text: '{"tags":["a"' }],
    ["a list", { json: [] }],
    ["nothing", { text: "" }],
  ])("answered 200 with %s is unreadable", async (_rule, answer) => {
    expect(await faultAfter(answering(answer).client.request("GET", TAGS))).toBe("unreadable");
  });

  it.each([
    ["the body alone", { tags: [] }],
    ["the body alone, as text", '{"tags":[]}'],
    ["the whole answer without parsed JSON", { status: 200, responseText: '{"tags":[]}' }],
  ])("is read from %s, as hosts differ", async (_rule, answer) => {
    const client = clientOf({ request: async () => answer });
    await expect(client.request("GET", TAGS)).resolves.toEqual({ tags: [] });
  });

  it("that resolves with an error's status is an error", async () => {
    const client = clientOf({ request: async () => ({ status: 409, responseText: "{}" }) });
    expect(await faultAfter(client.request("GET", TAGS))).toBe("conflict");
  });

  it("has fifteen seconds, since no SDK limits it", async () => {
    expect(await faultAfter(clientOf({ request: never }).request("GET", TAGS), 15_000)).toBe("timeout");
  });
});

it("one handler given twice is taken off once at a time", () => {
  const { sdk, emit } = fakeFramework();
  const client = createZafClient(() => sdk);
  const heard = jest.fn();
  const off = client.on("app.activated", heard);
  client.on("app.activated", heard);
  off();
  emit("app.activated");
  expect(heard).toHaveBeenCalledTimes(1);
});

import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { bridgeRequest } from "./request-bridge";

const answers = (...responses: (() => Response)[]) => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    sent.push(String(input));
    const response = responses[Math.min(sent.length, responses.length) - 1];
    if (!response) throw new TypeError("no answer");
    return response();
  };
  return { sent, fetch };
};
const json =
  (status: number, value: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(value), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
const placeWith = (fetch: typeof globalThis.fetch) => ({
  origin: "http://localhost:4500",
  subdomain: "acme",
  settings: {},
  fetch,
  latencyMs: () => 0,
  retries: 3,
});
const ask = (fetch: typeof globalThis.fetch, options = {}) =>
  bridgeRequest({ url: "/api/v2/x.json", ...options }, placeWith(fetch));

describe("client.request", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("answers the parsed body", async () => {
    const outcome = await ask(answers(json(200, { tags: ["a"] })).fetch);
    expect(outcome).toMatchObject({
      done: true,
      responseArgs: [{ tags: ["a"] }, "success", { status: 200 }],
    });
  });

  it("answers the whole response where the app asks for it", async () => {
    const outcome = await ask(answers(json(200, {}, { "x-rate-limit": "400" })).fetch, {
      httpCompleteResponse: true,
    });
    expect(outcome.responseArgs[0]).toMatchObject({
      status: 200,
      responseJSON: {},
      responseHeaders: { "x-rate-limit": "400" },
    });
  });

  it("fails with a jqXHR, not with an error", async () => {
    const outcome = await ask(answers(json(422, { error: "RecordInvalid" })).fetch);
    expect(outcome).toMatchObject({
      done: false,
      responseArgs: [{ readyState: 4, status: 422, responseJSON: { error: "RecordInvalid" } }, "error", ""],
    });
  });

  it("gives words, and no responseJSON, where the answer is a page", async () => {
    const page = () =>
      new Response("<h1>Down</h1>", { status: 503, headers: { "content-type": "text/html" } });
    const { responseArgs } = await ask(answers(page).fetch);
    expect(responseArgs[0]).toMatchObject({ status: 503, responseText: "<h1>Down</h1>" });
    expect(responseArgs[0]).not.toHaveProperty("responseJSON");
  });

  it("calls JSON that is none a parser error", async () => {
    const broken = () => new Response('{"tags":', { headers: { "content-type": "application/json" } });
    expect(await ask(answers(broken).fetch)).toMatchObject({
      done: false,
      responseArgs: [{ status: 200 }, "parsererror", "Invalid JSON"],
    });
  });

  it("answers nothing for 204", async () => {
    const outcome = await ask(answers(() => new Response(null, { status: 204 })).fetch);
    expect(outcome).toMatchObject({ done: true, responseArgs: [undefined] });
  });

  it("says status 0 when the network fails", async () => {
    expect(await ask(answers().fetch)).toMatchObject({
      done: false,
      responseArgs: [{ status: 0, readyState: 0 }, "error", "error"],
    });
  });

  it("waits out a 429 by itself and tries again", async () => {
    const { sent, fetch } = answers(json(429, {}, { "retry-after": "7" }), json(200, { ok: 1 }));
    const outcome = ask(fetch);
    await jest.advanceTimersByTimeAsync(6999);
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    await expect(outcome).resolves.toMatchObject({ done: true });
    expect(sent).toHaveLength(2);
  });

  it("leaves a 429 to the app that says autoRetry: false", async () => {
    const { sent, fetch } = answers(json(429, {}, { "retry-after": "93" }));
    await expect(ask(fetch, { autoRetry: false })).resolves.toMatchObject({
      done: false,
      responseArgs: [{ status: 429 }, "error", ""],
    });
    expect(sent).toHaveLength(1);
  });

  it("refuses another origin without asking it", async () => {
    const { sent, fetch } = answers(json(200, {}));
    const outcome = await ask(fetch, { url: "https://example.com/" });
    expect(outcome).toMatchObject({ done: false, responseArgs: [{ status: 403 }, "error", "Forbidden"] });
    expect(sent).toEqual([]);
  });
});

import { describe, expect, it } from "@jest/globals";
import type { GatewayFault } from "../gateway";
import { requestError } from "./request-error";

type Row = [rule: string, failure: object, fault: GatewayFault, detail: string | null];
const json = (status: number, responseJSON: unknown) => ({ status, responseJSON });
const closed = { description: "Status: closed prevents ticket update" };

describe("a refused request is named by what can be done about it", () => {
  it.each<Row>([
    ["a session that ended", json(401, { error: "Couldn't authenticate you" }), "signed_out", null],
    [
      "a right the agent lacks",
      json(403, { error: { title: "Forbidden", message: "You do not have access" } }),
      "forbidden",
      "You do not have access",
    ],
    [
      "a ticket that is gone",
      json(404, { error: "RecordNotFound", description: "Not found" }),
      "not_found",
      "Not found",
    ],
    [
      "a plan without the feature",
      json(404, { error: "InvalidEndpoint", description: "Not found" }),
      "not_available",
      "Not found",
    ],
    ["an empty 404", { status: 404, responseText: "" }, "not_found", null],
    [
      "a ticket somebody changed",
      json(409, { error: "UpdateConflict", description: "Safe Update prevented the update" }),
      "conflict",
      "Safe Update prevented the update",
    ],
    ["a body that is too large", { status: 413, responseText: "" }, "invalid", null],
    [
      "a closed ticket, told under the field's name",
      json(422, {
        error: "RecordInvalid",
        description: "Record validation errors",
        details: { status: [closed] },
      }),
      "closed",
      closed.description,
    ],
    [
      "a closed ticket, told under base",
      json(422, { error: "RecordInvalid", details: { base: [closed] } }),
      "closed",
      closed.description,
    ],
    [
      "a value Zendesk refuses, every key of the details read",
      json(422, {
        details: { base: [{ description: "One." }], custom: [{ description: "Two." }], odd: "x" },
      }),
      "invalid",
      "One.; Two.",
    ],
    [
      "a list of errors",
      json(400, { errors: [{ code: "X", title: "Bad", detail: "Worse" }] }),
      "invalid",
      "Worse",
    ],
    [
      "a limit",
      json(429, { errors: [{ code: "TooManyRequests", title: "Too many requests" }] }),
      "rate_limited",
      "Too many requests",
    ],
    [
      "a limit told in HTML",
      { status: 429, responseText: "<p>Rate limit exceeded</p>" },
      "rate_limited",
      null,
    ],
    ["an outage", { status: 503, responseText: "<html>" }, "unavailable", null],
    ["a broken gateway", { status: 502, responseText: "" }, "unavailable", null],
    ["no network", { status: 0, statusText: "error", responseText: "" }, "offline", null],
    ["jQuery's own limit", { status: 0, statusText: "timeout" }, "timeout", null],
    [
      "a success that was no JSON",
      { status: 200, statusText: "OK", responseText: "<html>" },
      "unreadable",
      null,
    ],
    ["an unknown refusal", { status: 418, responseText: "" }, "invalid", null],
  ])("%s", (_rule, failure, fault, detail) => {
    expect(requestError("PUT /x", failure)).toMatchObject({ fault, detail });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "boom"],
    ["an Error", new Error("boom")],
    ["headers of no kind", { status: 429, responseHeaders: 7 }],
  ])("%s still becomes the app's own error", (_rule, failure) => {
    expect(requestError("GET /x", failure)).toMatchObject({ name: "GatewayError", retryAfterSeconds: null });
  });
});

it.each([
  ["in an object", { "Retry-After": "93" }, 93],
  ["as raw lines", "content-type: text/html\r\nretry-after: 12\r\n", 12],
  ["as a part of a second", { "retry-after": "0.4" }, 1],
  ["only as the account's reset", { "ratelimit-reset": 41 }, 41],
  ["as a date, which needs a clock", { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, null],
  ["negative", { "retry-after": "-1" }, null],
  ["empty", { "retry-after": " " }, null],
  ["not at all", {}, null],
])("the time to wait is read %s", (_rule, responseHeaders, seconds) => {
  const failure = { status: 429, responseText: "", responseHeaders };
  expect(requestError("GET /x", failure).retryAfterSeconds).toBe(seconds);
});

it("no refusal but a limit or an outage carries a time to wait", () => {
  const failure = { status: 403, responseText: "", responseHeaders: { "retry-after": "5" } };
  expect(requestError("GET /x", failure).retryAfterSeconds).toBeNull();
});

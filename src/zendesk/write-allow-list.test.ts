import { describe, expect, it } from "@jest/globals";
import { assertAllowed, type OutgoingRequest } from "./write-allow-list";

const T = "/api/v2/tickets";
const guard = { updated_stamp: "2026-05-01T10:00:00Z", safe_update: "true" };
const tags = ["qa__good"];

describe("requests that pass", () => {
  it.each<[string, OutgoingRequest]>([
    ["any read", { method: "GET", path: `${T}/1.json?include=users` }],
    ["adding tags", { method: "PUT", path: `${T}/1/tags.json`, body: { tags, ...guard } }],
    ["removing tags by body", { method: "delete", path: `${T}/1/tags`, body: { tags, ...guard } }],
    ["removing tags by query", { method: "DELETE", path: `${T}/1/tags.json?tags=qa__good,qa__bad` }],
    ["moving a ticket", { method: "PUT", path: `${T}/1`, body: { ticket: { group_id: 5, ...guard } } }],
    [
      "raising its priority",
      { method: "PUT", path: `${T}/1`, body: { ticket: { priority: "high", ...guard } } },
    ],
    [
      "tagging a closed ticket",
      { method: "PUT", path: `${T}/update_many.json?ids=1`, body: { ticket: { additional_tags: tags } } },
    ],
  ])("%s", (_what, request) => {
    expect(() => assertAllowed(request)).not.toThrow();
  });
});

describe("requests that are stopped", () => {
  it.each<[string, OutgoingRequest]>([
    ["replacing all tags", { method: "POST", path: `${T}/1/tags.json`, body: { tags } }],
    [
      "replacing all tags on the ticket",
      { method: "PUT", path: `${T}/1`, body: { ticket: { tags, ...guard } } },
    ],
    [
      "a comment",
      { method: "PUT", path: `${T}/1`, body: { ticket: { group_id: 5, comment: {}, ...guard } } },
    ],
    ["a status", { method: "PUT", path: `${T}/1`, body: { ticket: { status: "solved", ...guard } } }],
    ["a move without its guard", { method: "PUT", path: `${T}/1`, body: { ticket: { group_id: 5 } } }],
    ["a move to nowhere", { method: "PUT", path: `${T}/1`, body: { ticket: { ...guard } } }],
    [
      "a priority nobody knows",
      { method: "PUT", path: `${T}/1`, body: { ticket: { priority: "asap", ...guard } } },
    ],
    [
      "a tag with a space",
      { method: "PUT", path: `${T}/1/tags`, body: { tags: ["qa__good vip"], ...guard } },
    ],
    ["no tags", { method: "PUT", path: `${T}/1/tags`, body: { tags: [], ...guard } }],
    ["more than tags", { method: "PUT", path: `${T}/1/tags`, body: { tags, ticket: {} } }],
    ["removing tags without naming any", { method: "DELETE", path: `${T}/1/tags.json` }],
    [
      "many tickets at once",
      { method: "PUT", path: `${T}/update_many?ids=1,2`, body: { ticket: { remove_tags: tags } } },
    ],
    ["a bulk move", { method: "PUT", path: `${T}/update_many?ids=1`, body: { ticket: { group_id: 5 } } }],
    ["deleting a ticket", { method: "DELETE", path: `${T}/1.json` }],
    ["redacting a comment", { method: "PUT", path: "/api/v2/comment_redactions/1", body: {} }],
    [
      "another host's path that looks alike",
      { method: "PUT", path: `https://x.example${T}/1/tags`, body: { tags } },
    ],
  ])("%s", (_what, request) => {
    expect(() => assertAllowed(request)).toThrow(/this app|may not carry/);
  });

  it("are named without their query, which may hold what an agent typed", () => {
    expect(() => assertAllowed({ method: "POST", path: `${T}?query=secret` })).toThrow(
      /^POST \/api\/v2\/tickets:/,
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readAppMessage } from "./wire";

const FROM = { appGuid: "a", instanceGuid: "b" };

describe("a message from an app", () => {
  it.each([
    [
      { key: "iframe.handshake", message: { version: "2.0.9" }, ...FROM },
      { kind: "handshake", version: "2.0.9", ...FROM },
    ],
    [
      { key: "iframe.on:ticket.tags.changed", message: { subscriberCount: 1 }, ...FROM },
      { kind: "subscription", event: "ticket.tags.changed", subscribers: 1, ...FROM },
    ],
    [
      { key: "iframe.off:ticket.save", message: { subscriberCount: 0 }, ...FROM },
      { kind: "subscription", event: "ticket.save", subscribers: 0, ...FROM },
    ],
    [
      { id: 1, request: "get", params: ["ticket.id"], ...FROM },
      { kind: "call", id: 1, call: { kind: "get", paths: ["ticket.id"] }, ...FROM },
    ],
    [
      { id: 2, request: "set", params: { "ticket.subject": "x" }, ...FROM },
      { kind: "call", id: 2, call: { kind: "set", values: { "ticket.subject": "x" } }, ...FROM },
    ],
    [
      { id: 3, request: "invoke", params: { notify: ["hi", "notice", { sticky: true }] }, ...FROM },
      {
        kind: "call",
        id: 3,
        call: { kind: "invoke", calls: { notify: ["hi", "notice", { sticky: true }] } },
        ...FROM,
      },
    ],
    [
      { key: "request:7", message: { url: "/api/v2/users/me.json", type: "GET" }, ...FROM },
      { kind: "request", key: "request:7", options: { url: "/api/v2/users/me.json", type: "GET" }, ...FROM },
    ],
    [
      { key: "iframe.trigger:modal.ready", message: { n: 1 }, ...FROM },
      { kind: "trigger", event: "modal.ready", payload: { n: 1 }, ...FROM },
    ],
    [
      { key: "iframe.reply:ticket.save", appGuid: "a" },
      { kind: "reply", appGuid: "a", hook: "ticket.save", refusal: null },
    ],
    [
      { key: "iframe.reply:ticket.save", appGuid: "a", error: {} },
      { kind: "reply", appGuid: "a", hook: "ticket.save", refusal: {} },
    ],
    [
      { key: "iframe.reply:ticket.save", appGuid: "a", error: { msg: false } },
      { kind: "reply", appGuid: "a", hook: "ticket.save", refusal: { msg: false } },
    ],
    [
      { key: "session.live", ...FROM },
      { kind: "chatter", key: "session.live" },
    ],
    [
      { key: "__track__", message: { event_name: "x" }, ...FROM },
      { kind: "chatter", key: "__track__" },
    ],
    [
      { key: "my.own.message", message: 1, ...FROM },
      { kind: "unknown", key: "my.own.message" },
    ],
  ])("%j is read, as an object and as JSON", (posted, message) => {
    expect(readAppMessage(posted)).toEqual(message);
    expect(readAppMessage(JSON.stringify(posted))).toEqual(message);
  });

  it.each([
    ["not json", "neither an object nor the JSON of one"],
    [17, "neither an object nor the JSON of one"],
    [{}, "has neither `key` nor `request`"],
    [{ id: "1", request: "get", params: ["a"], ...FROM }, "id: "],
    [{ id: 1, request: "delete", params: ["a"], ...FROM }, "request: "],
    [{ key: "iframe.handshake", ...FROM }, "message: "],
    [{ key: "request:1", message: { type: "GET" }, ...FROM }, "message.url: "],
  ])("%j is malformed, and says where", (posted, problem) => {
    expect(readAppMessage(posted)).toMatchObject({
      kind: "malformed",
      problem: expect.stringContaining(problem),
    });
  });

  it("never throws, whatever is posted", () => {
    fc.assert(fc.property(fc.anything(), (posted) => void readAppMessage(posted)));
    fc.assert(fc.property(fc.json(), (posted) => void readAppMessage(posted)));
  });
});

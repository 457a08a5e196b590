import { describe, expect, it } from "@jest/globals";
import { isMessaging, readChannel } from "./channel";
import { readId, readInstant, readRecord, readTags } from "./scalars";
import { readFieldValue } from "./wire-ticket";

it.each([
  [7, "7"],
  ["7", "7"],
  [-1, "-1"],
  ["01JSED093", "01JSED093"],
  ["", null],
  [null, null],
  [1.5, null],
  [{}, null],
  ["x".repeat(129), null],
])("an id %j is read as %j", (value, id) => {
  expect(readId(value)).toBe(id);
});

it.each([
  ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"],
  ["2026-11-22T12:00:00+02:00", "2026-11-22T10:00:00.000Z"],
  [1_632_470_783, "2021-09-24T08:06:23.000Z"],
  [1_632_470_783_218, "2021-09-24T08:06:23.218Z"],
  ["1632470783", "2021-09-24T08:06:23.000Z"],
  ["20/11/2026", null],
  ["2026-99-99T10:00:00Z", null],
  [0, null],
  [Number.POSITIVE_INFINITY, null],
  [null, null],
])("a moment %j is read as %j", (value, instant) => {
  expect(readInstant(value)).toBe(instant);
});

it.each([
  [
    ["a", "b"],
    ["a", "b"],
  ],
  ["a, b c", ["a", "b", "c"]],
  [["a", 1, null, ""], ["a"]],
  [null, []],
  [{ a: 1 }, []],
])("tags %j are read as %j", (value, tags) => {
  expect(readTags(value)).toEqual(tags);
});

it.each([
  ["mail", "email"],
  ["web_form", "web"],
  ["web_service", "api"],
  ["native_messaging", "native_messaging"],
  ["email", "email"],
  [4, "email"],
  ["75", "native_messaging"],
  [9_999, null],
  ["constructor", "constructor"],
  [null, null],
])("a channel %j is %j in REST's words", (value, channel) => {
  expect(readChannel(value)).toBe(channel);
});

it.each([
  ["native_messaging", true],
  ["whatsapp", true],
  ["chat", true],
  ["email", false],
  ["web", false],
  [null, false],
])("a ticket of channel %j is held by messages: %j", (channel, messaging) => {
  expect(isMessaging(channel)).toBe(messaging);
});

it.each([
  ["text", "text"],
  [true, true],
  [12, 12],
  [
    ["a", 1, "b"],
    ["a", "b"],
  ],
  [{ a: 1 }, null],
  [Number.NaN, null],
])("a field's value %j is read as %j", (value, read) => {
  expect(readFieldValue(value)).toEqual(read);
});

describe("a record of somebody else's keys", () => {
  it("loses the keys that reach a prototype and those beyond the cap", () => {
    const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":1,"a":1,"b":2,"c":3}');
    expect(readRecord(value, 2)).toEqual({ a: 1, b: 2 });
  });

  it("is null for a list, a text and null", () => {
    expect([[], "x", null].map((value) => readRecord(value, 9))).toEqual([null, null, null]);
  });
});

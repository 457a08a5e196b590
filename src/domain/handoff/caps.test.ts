import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { CAPS, withinCaps } from "./caps";
import { findPayload } from "./payload-text";

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce((inner) => ({ a: inner }), "x" as unknown);
const wide = (keys: number): object =>
  Object.fromEntries(Array.from({ length: keys }, (_, at) => [`x_${at}`, at]));
const long = (items: number): object => ({ a: Array.from({ length: items }, (_, at) => at) });

describe("what is more than a bot means", () => {
  it("is 64 KiB, 16 levels, 256 keys and 200 items of a list", () => {
    expect(CAPS).toMatchObject({ characters: 65_536, depth: 16, keys: 256, items: 200 });
  });

  it.each<[what: string, value: unknown, kind: object]>([
    ["16 levels", nested(16), { kind: "within" }],
    ["17 levels", nested(17), { kind: "over", cap: "depth" }],
    ["256 keys", wide(256), { kind: "within" }],
    ["257 keys", wide(257), { kind: "over", cap: "keys" }],
    ["200 items", long(200), { kind: "within" }],
    ["201 items", long(201), { kind: "over", cap: "items" }],
    ["keys in many places", { a: wide(200), b: [wide(60)] }, { kind: "over", cap: "keys" }],
  ])("%s", (_what, value, kind) => {
    expect(withinCaps(value)).toMatchObject(kind);
  });

  it("a text of 64 KiB is read whole, a longer one as cut there", () => {
    const text = JSON.stringify({ ...aPayload(), x_pad: "" });
    const padded = (length: number) =>
      text.replace('"x_pad":""', `"x_pad":"${"p".repeat(length - text.length)}"`);
    expect(findPayload(padded(CAPS.characters))).toMatchObject({ kind: "object", grade: "ok" });
    expect(findPayload(padded(CAPS.characters + 1))).toMatchObject({
      kind: "object",
      grade: "partial",
      problems: [{ code: "too_long" }, { code: "truncated", path: "x_pad" }],
    });
  });

  it("ten million characters are cut before they are looked at", () => {
    const before = process.cpuUsage();
    const found = findPayload(
      `${JSON.stringify(aPayload()).slice(0, -1)},"x_pad":"${"p".repeat(10_000_000)}"}`,
    );
    expect(found).toMatchObject({ kind: "object", grade: "partial" });
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

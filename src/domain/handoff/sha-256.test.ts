import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sha256 } from "./sha-256";

describe("sha256", () => {
  it.each([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["the standard's example", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %s", (_what, text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it.each([55, 56, 63, 64, 65, 119, 120, 65_536])("fills its blocks at %i bytes", (length) => {
    const text = "a".repeat(length);
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("is what Node says of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
    expect(sha256("a\ud83d")).toBe(createHash("sha256").update("a\ud83d", "utf8").digest("hex"));
  });
});

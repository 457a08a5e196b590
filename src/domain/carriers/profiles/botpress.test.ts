import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Botpress", () => {
  it("its session opens with a title and a description", () => {
    const text = "New Conversation Started\n\nTitle: Nord shelf\nDescription: Two left panels, no right one.";
    for (const author of ["HITL Session", "Yuki"])
      expect(noteBy(author, text)).toMatchObject({
        vendor: "botpress",
        summary: "Two left panels, no right one.",
      });
  });

  it("its status lines hold nothing", () => {
    expect(noteBy("HITL Session", "HITL Conversation Initiated")).toBeNull();
    expect(noteBy("HITL Session", "HITL Session Closed")).toBeNull();
  });

  it("the raw message at its end holds nothing", () => {
    expect(noteBy("HITL Session", '{"input":{"type":"hitl:end"}}')).toBeNull();
  });

  it("is known by its tag", () => {
    expect(vendorOfTag("botpress")).toBe("botpress");
  });
});

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

  it("its session's own object gives what it is about and how urgent", () => {
    const session = {
      title: "Nord shelf",
      description: "Two left panels, no right one.",
      messageHistory: [{ source: { type: "user" }, type: "text", payload: { text: "hi" } }],
      hitlSession: { priority: "high", tags: { id: "1" }, viaChannel: "webchat" },
    };
    expect(noteBy("HITL Session", JSON.stringify(session))).toEqual({
      vendor: "botpress",
      summary: "Two left panels, no right one.",
      priority: "high",
    });
  });

  it("is known by its tag", () => {
    expect(vendorOfTag("botpress")).toBe("botpress");
  });
});

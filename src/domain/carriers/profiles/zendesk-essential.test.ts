import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfChannel, vendorOfSender } from "../../../../tests/builders/vendor-of";

describe("Zendesk's AI agents, Essential", () => {
  it.each(["Answer Bot", "Zendesk Bot"])("are known by the name %s", (author) => {
    expect(noteBy(author, "Summary: Wants to know where the parcel is")).toMatchObject({
      vendor: "zendesk_essential",
    });
  });

  it("are known by the channels that are their own", () => {
    expect(vendorOfChannel("answer_bot_for_web_widget")).toBe("zendesk_essential");
    expect(vendorOfChannel("answer_bot")).toBe("zendesk_essential");
    expect(vendorOfChannel("native_messaging")).toBeNull();
  });

  it("are known by the integration their messages come through", () => {
    expect(vendorOfSender("zd:answerBot")).toBe("zendesk_essential");
    expect(vendorOfSender("zd:agentWorkspace")).toBeNull();
  });
});

import { describe, expect, it } from "@jest/globals";
import { noteBy, vendorOfSender, vendorOfTag } from "../../../../tests/builders/vendor-of";

describe("Zendesk's AI agents, Advanced", () => {
  it("are known by the name behind their messages", () => {
    expect(
      noteBy("Ultimate", "Reason: policy exception\nSummary: Wants a refund after 40 days"),
    ).toMatchObject({
      vendor: "zendesk_advanced",
      summary: "Wants a refund after 40 days",
    });
  });

  it("are known by the tag their guide names", () => {
    expect(vendorOfTag("bot_reviewed")).toBe("zendesk_advanced");
  });

  it("are known by the integration their messages come through", () => {
    expect(vendorOfSender("ultimate")).toBe("zendesk_advanced");
  });
});

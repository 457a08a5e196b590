import { describe, expect, it } from "@jest/globals";
import { noteBy } from "../../../../tests/builders/vendor-of";

const note = {
  metadataForSunshinePassControl: { "dataCapture.systemField.tags": "gift_cards,order_status" },
  zendeskticket_summary: "The gift card was charged twice.",
  zendeskticket_intent: "billing.gift_card",
  zendeskticket_order_number: "K-2291",
  conversationState: "escalated",
};

describe("Amelia", () => {
  it("its metadata is read by its ticket variables, and what else they hold is what was collected", () => {
    expect(noteBy("Amelia", JSON.stringify(note))).toEqual({
      vendor: "amelia",
      summary: "The gift card was charged twice.",
      intent: "billing.gift_card",
      fields: [{ key: "order_id", label: "order_number", value: "K-2291", by: "bot", verified: false }],
    });
  });

  it("an object without its metadata is not its", () => {
    expect(noteBy("Mina", JSON.stringify({ zendeskticket_summary: "Charged twice." }))).toBeNull();
  });
});

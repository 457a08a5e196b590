import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../../tests/builders/a-policy";
import { aComment, aTicket } from "../../../../tests/builders/a-ticket";
import { vendorOfTag } from "../../../../tests/builders/vendor-of";
import { vendorNote } from "../vendor-note";

const policy = aPolicy({ reading: { botAuthors: ["77"] } });
const read = (context: object) =>
  vendorNote.read(aTicket({ comments: [aComment(JSON.stringify(context))] }), policy)[0]?.values;

describe("the bridge from Dialogflow CX", () => {
  it("its struct gives why, and its parameters are what was collected", () => {
    expect(
      read({ session_id: "projects/x/1", escalation_reason: "asked for a person", orderNumber: "K-1" }),
    ).toEqual({
      vendor: "cx_bridge",
      reasonDetail: "asked for a person",
      fields: [{ key: "order_id", label: "orderNumber", value: "K-1", by: "bot", verified: false }],
    });
  });

  it("its own word for a failure is no reason", () => {
    expect(read({ session_id: "projects/x/1", escalation_reason: "bridge_error" })).toEqual({
      vendor: "cx_bridge",
    });
  });

  it.each<[what: string, message: object]>([
    [
      "a message",
      { liveAgentHandoff: { metadata: { reason: "asked for a person", OrderId: "K-1", session: "x" } } },
    ],
    [
      "an answer",
      {
        responseMessages: [
          { text: { text: ["One moment."] } },
          { liveAgentHandoff: { metadata: { reason: "asked for a person", OrderId: "K-1" } } },
        ],
      },
    ],
    [
      "a query's result",
      {
        queryResult: {
          responseMessages: [
            { liveAgentHandoff: { metadata: { reason: "asked for a person", OrderId: "K-1" } } },
          ],
        },
      },
    ],
  ])("the free struct of Dialogflow CX is read by what its keys are called, inside %s", (_what, message) => {
    expect(read(message)).toEqual({
      vendor: "cx_bridge",
      reasonDetail: "asked for a person",
      fields: [{ key: "order_id", label: "OrderId", value: "K-1", by: "bot", verified: false }],
    });
  });

  it("an answer of Dialogflow CX that hands nothing over is none", () => {
    expect(read({ responseMessages: [{ text: { text: ["One moment."] } }] })).toBeUndefined();
  });

  it("is known by its tag", () => {
    expect(vendorOfTag("cx_bridge")).toBe("cx_bridge");
  });
});

import { describe, expect, it } from "@jest/globals";
import { noteBy } from "../../../../tests/builders/vendor-of";

describe("Copilot Studio", () => {
  it.each(["va_LastPhrase", "va_LastPhrases"])("its own variables are no collected values: %s", (phrase) => {
    const context = { va_Scope: "bot", va_LastTopic: "Returns", [phrase]: "a person please", BenchId: "E-5" };
    expect(noteBy("Bridge", `handoff.initiate\n${JSON.stringify(context)}`)).toEqual({
      vendor: "copilot_studio",
      intent: "Returns",
      fields: [{ key: "bench_id", label: "BenchId", value: "E-5", by: "bot", verified: false }],
    });
  });

  it("its context is read inside the event that brings it", () => {
    const event = {
      type: "event",
      name: "handoff.initiate",
      value: { va_LastTopic: "Returns", va_AgentMessage: "Wants a bench collected", BenchId: "E-5" },
      attachments: [{ name: "Transcript", content: { activities: [] } }],
    };
    expect(noteBy("Bridge", JSON.stringify(event))).toEqual(null);
    expect(noteBy("Bridge", `handoff.initiate\n${JSON.stringify(event)}`)).toEqual({
      vendor: "copilot_studio",
      intent: "Returns",
      summary: "Wants a bench collected",
      fields: [{ key: "bench_id", label: "BenchId", value: "E-5", by: "bot", verified: false }],
    });
  });

  it("its context is read as lines, too", () => {
    const lines = "va_Scope: bot\nva_AgentMessage: Wants a bench collected\nva_Language: en-US";
    expect(noteBy("Bridge", lines)).toMatchObject({
      vendor: "copilot_studio",
      summary: "Wants a bench collected",
      language: "en-US",
    });
  });
});

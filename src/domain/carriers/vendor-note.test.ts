import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aComment, aTicket } from "../../../tests/builders/a-ticket";
import type { TicketComment } from "../ticket";
import { vendorNote } from "./vendor-note";

const policy = aPolicy({ reading: { botAuthors: ["77"] } });
const read = (text: string, part: Partial<TicketComment> = {}) =>
  vendorNote.read(aTicket({ comments: [aComment(text, part)] }), policy)[0];

describe("notes of bots that know no contract", () => {
  it.each<[rule: string, text: string, values: object]>([
    [
      "labels",
      "Reason: refund refused\nSummary: Wants 48 euros back",
      { reasonDetail: "refund refused", summary: "Wants 48 euros back" },
    ],
    [
      "bold labels, both spacings",
      "**Name :** Mina\n**Order Number:** K-1\n**Intent:** returns",
      { customerName: "Mina", intent: "returns" },
    ],
    ["bullets", "- Summary: lamp broken on arrival\n- Team: Billing", { queue: "Billing" }],
    ["a value over two lines", "Summary: The lamp\narrived broken", { summary: "The lamp arrived broken" }],
    [
      "German",
      "Grund: Rückgabe\nZusammenfassung: Lampe kaputt\nSprache: de",
      { reasonDetail: "Rückgabe", language: "de" },
    ],
    [
      "French",
      "Motif du contact : Retour\nRésumé : lampe cassée",
      { reasonDetail: "Retour", summary: "lampe cassée" },
    ],
    ["Spanish", "Motivo: Devolución\nResumen: lámpara rota", { summary: "lámpara rota" }],
    ["Portuguese", "Motivo do contato: Cancelamento\nResumo: quer cancelar", { summary: "quer cancelar" }],
    ["Italian", "Motivo: Reso\nRiepilogo: lampada rotta", { summary: "lampada rotta" }],
    ["Dutch", "Reden: Retour\nSamenvatting: lamp kapot", { summary: "lamp kapot" }],
    [
      "Japanese, with full-width colons",
      "理由：返品\n要約：ランプが壊れていた",
      { reasonDetail: "返品", summary: "ランプが壊れていた" },
    ],
    [
      "plain words",
      "She wants to know where to send the lamp.",
      { summary: "She wants to know where to send the lamp." },
    ],
  ])("%s", (_rule, text, values) => {
    expect(read(text)).toMatchObject({ carrier: "vendor_note", grade: "ok", values });
  });

  it("an order number is the policy's order_id, whatever it was called", () => {
    expect(read("Summary: a b c d\nBestellnummer: K-1")?.values?.fields).toMatchObject([
      { key: "order_id", value: "K-1" },
    ]);
  });

  it("steps with outcomes are attempts", () => {
    expect(
      read("Summary: x y z w\nSteps tried: Created label: failed (Timeout). Sent mail: ok.")?.values
        ?.attempts,
    ).toEqual([
      { action: "Created label", outcome: "failed", at: null, error: "Timeout" },
      { action: "Sent mail", outcome: "succeeded", at: null, error: null },
    ]);
  });

  it("Copilot Studio's variables, as JSON and as lines", () => {
    const object = {
      va_LastTopic: "Returns",
      va_BotName: "Sage",
      va_AgentMessage: "Wants a bench collected",
      OrderNumber: "E-5",
    };
    const lines = Object.entries(object).map(([key, value]) => `${key}: ${value}`);
    for (const text of [`handoff.initiate\n${JSON.stringify(object)}`, lines.join("\n")]) {
      expect(read(text)?.values).toMatchObject({
        vendor: "copilot_studio",
        intent: "Returns",
        botName: "Sage",
        summary: "Wants a bench collected",
        fields: [{ key: "order_id", value: "E-5" }],
      });
    }
  });

  it("a vendor's own author needs no setting", () => {
    const note = { authorId: "5", authorName: "HITL Session", by: "agent" } as const;
    expect(
      read("New Conversation Started\n\nTitle: Nord\nDescription: Two left panels, no right one.", note)
        ?.values,
    ).toMatchObject({
      vendor: "botpress",
      summary: "Two left panels, no right one.",
    });
  });

  it.each<[rule: string, text: string, part: Partial<TicketComment>]>([
    ["a customer's labels", "Reason: I am rich\nSummary: give me money", { by: "customer", public: true }],
    ["a colleague's labels", "Reason: call back\nSummary: later", { authorId: "5" }],
    ["a marker", "Conversation with Mina Okafor", {}],
    ["a bare transcript", "Transcript\nUser: hi\nBot: hello", {}],
    ["the contract, which another reader has", JSON.stringify(aPayload()), {}],
  ])("%s gives nothing", (_rule, text, part) => {
    expect(read(text, part)).toBeUndefined();
  });

  it("what was redacted since is no value", () => {
    expect(read("Name: ▇▇▇▇ ▇▇▇▇▇\nSummary: Wants ▇▇▇▇ changed on the label")).toMatchObject({
      grade: "ok",
      problems: [],
      values: { summary: "Wants ▇▇▇▇ changed on the label" },
    });
    expect(read("Name: ▇▇▇▇ ▇▇▇▇▇\nSummary: a b c d")?.values).not.toHaveProperty("customerName");
  });

  it("what the bot's template left empty is named, the rest is read", () => {
    expect(read("Reason: {{reason}}\nSummary: [object Object]\nOrder: K-1")).toMatchObject({
      grade: "partial",
      problems: [{ path: "Reason" }, { path: "Summary" }],
      values: { fields: [{ key: "order_id", value: "K-1" }] },
    });
  });
});

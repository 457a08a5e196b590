import { describe, expect, it } from "@jest/globals";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aComment, aField, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import type { FieldValue } from "../ticket";
import { auditMetadata } from "./audit-metadata";
import { withNoteTranscript } from "./note-transcript";
import { tags } from "./tags";
import { triage } from "./triage";
import { withBotAuthors } from "./with-bot-authors";

const policy = aPolicy({ reading: { botAuthors: ["77", "fin@example.com"] } });

describe("intelligent triage", () => {
  it.each<[FieldValue, object | null]>([
    ["intent__billing__refund__request", { intent: "intent__billing__refund__request" }],
    ["language__pt-br", { language: "pt-br" }],
    ["intent_confidence__high", { confidence: 0.9 }],
    ["sentiment__negative", null],
    ["intent", null],
    [null, null],
    [["intent__a"], null],
  ])("%p is read as %p", (value, values) => {
    expect(triage.read(aTicket({ fields: [aField("5", value)] }), policy)[0]?.values ?? null).toEqual(values);
  });

  it("tags speak where no field does, and are not counted twice", () => {
    const tag = "intent__billing__refund";
    expect(triage.read(aTicket({ tags: [tag] }), policy)).toMatchObject([
      { evidence: { kind: "tag", ref: tag } },
    ]);
    expect(triage.read(aTicket({ tags: [tag], fields: [aField("5", tag)] }), policy)).toHaveLength(1);
  });
});

describe("tags", () => {
  it.each<[rule: string, tag: string, values: object | null]>([
    ["the contract's reason", "handoff_reason__high_value", { reason: "high_value" }],
    ["a reason that is none", "handoff_reason__undefined", null],
    ["a risk", "handoff_hitl__legal_reputation", { risks: ["legal_reputation"] }],
    ["a queue", "handoff_queue__billing_refunds", { queue: "billing refunds" }],
    ["a vendor's tag", "kore_ai", { vendor: "kore" }],
    ["a vendor's family of tags", "fin_escalated", { vendor: "fin" }],
    ["anybody's tag", "vip", null],
  ])("%s", (_rule, tag, values) => {
    expect(tags.read(aTicket({ tags: [tag] }), policy)[0]?.values ?? null).toEqual(values);
  });
});

describe("audit metadata", () => {
  const pointers = (custom: Record<string, unknown>) => [
    { auditId: "3", at: "2026-11-03T14:05:00Z", custom },
  ];
  it("a bot's pointer tells which handoff it was", () => {
    const custom = { handoff: "handoff/1", id: "h-1", reason: "high_value", queue: "billing", sha: "ab" };
    expect(auditMetadata.read(aTicket({ pointers: pointers(custom) }), policy)).toMatchObject([
      { ref: "3", values: { handoffId: "h-1", reason: "high_value", queue: "billing" } },
    ]);
  });

  it("somebody else's metadata is not read", () => {
    expect(auditMetadata.read(aTicket({ pointers: pointers({ id: "h-1" }) }), policy)).toEqual([]);
  });
});

describe("bots on an agent's seat", () => {
  it("a configured author's turns and comments are a bot's, by id or by e-mail", () => {
    const turns = someTurns("customer: hi", "agent: hello", "agent: me").map((turn, index) => ({
      ...turn,
      authorId: ["1", "77", "9"][index] ?? "",
    }));
    const comments = [aComment("x", { authorId: "9", authorEmail: "Fin@example.com" })];
    const marked = withBotAuthors(aTicket({ turns, comments }), policy);
    expect(marked.turns.map(({ by }) => by)).toEqual(["customer", "bot", "bot"]);
    expect(marked.comments[0]?.by).toBe("bot");
  });

  it("a customer is never made a bot", () => {
    const turns = someTurns("customer: hi").map((turn) => ({ ...turn, authorId: "77" }));
    expect(withBotAuthors(aTicket({ turns }), policy).turns[0]?.by).toBe("customer");
  });
});

describe("a transcript in a bot's note", () => {
  const note =
    "Summary: broken lamp here\nTranscript\nUser: my lamp broke: at 15:02\nBot: sorry\nVisitor: a person please";
  it("gives the turns that can be seen nowhere else", () => {
    const { turns } = withNoteTranscript(aTicket({ comments: [aComment(note)] }), policy);
    expect(turns.map(({ n, by, text }) => `${n} ${by} ${text}`)).toEqual([
      "1 customer my lamp broke: at 15:02",
      "2 bot sorry",
      "3 customer a person please",
    ]);
  });

  it("is not needed where the bot's turns are known", () => {
    const ticket = aTicket({ comments: [aComment(note)], turns: someTurns("customer: hi", "bot: hello") });
    expect(withNoteTranscript(ticket, policy)).toBe(ticket);
  });

  it("of a customer is not read", () => {
    const ticket = aTicket({ comments: [aComment(note, { by: "customer" })] });
    expect(withNoteTranscript(ticket, policy).turns).toEqual([]);
  });
});

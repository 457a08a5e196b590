import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aChange, aComment, aField, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import type { Ticket } from "../ticket";
import { carriers } from "./carriers";
import { findHandoffs } from "./find-handoffs";

const policy = aPolicy({
  reading: { payloadFieldId: "9", botAuthors: ["77"], fieldMap: [{ what: "reason", fieldId: "5" }] },
});
const payload = (part = {}) => JSON.stringify(aPayload(part));
const found = (part: Partial<Ticket>) => findHandoffs(aTicket(part), policy, carriers).handoffs;
const asked = someTurns("customer: hi", "bot: hello", "customer: a person please", "bot: passing you on");

const aBot = { kind: "bot", id: "-1", name: "" } as const;

describe("how many handoffs a ticket shows", () => {
  it.each<[rule: string, part: Partial<Ticket>, kinds: readonly string[]]>([
    ["a plain ticket none", { comments: [aComment("hello", { public: true, by: "customer" })] }, []],
    ["intelligent triage alone none", { tags: ["intent__billing__refund", "language__en"] }, []],
    ["a payload field one", { fields: [aField("9", payload())] }, ["payload"]],
    ["an empty payload field none", { fields: [aField("9", " ")] }, []],
    ["an unreadable payload field one", { fields: [aField("9", "oops")] }, ["payload"]],
    ["a bot's note one", { comments: [aComment(payload())] }, ["payload"]],
    ["a note by somebody else none", { comments: [aComment(payload(), { authorId: "78" })] }, []],
    ["a public comment by the bot none", { comments: [aComment(payload(), { public: true })] }, []],
    ["a bot's turns one", { turns: asked }, ["conversation"]],
    ["people talking none", { turns: someTurns("customer: hi", "agent: hello") }, []],
    ["a mapped reason one", { fields: [aField("5", "high_value")] }, ["unknown"]],
    ["a handoff tag one", { tags: ["handoff_reason__high_value"] }, ["tag"]],
    ["an inherited handoff tag none", { tags: ["handoff_reason__high_value"], followUp: true }, []],
    [
      "a handoff tag this follow-up got itself one",
      { tags: ["handoff"], followUp: true, changes: [aChange({ field: "tags", from: [], to: ["handoff"] })] },
      ["tag"],
    ],
    [
      "a handoff tag that an agent set by hand none",
      { tags: ["handoff"], changes: [aChange({ field: "tags", from: [], to: ["handoff"], byHand: true })] },
      [],
    ],
    [
      "a ticket that leaves a bot's hands one",
      { changes: [aChange({ field: "assignee_id", from: "77", to: null })] },
      ["group_change"],
    ],
    [
      "one that leaves a colleague's hands none",
      { changes: [aChange({ field: "assignee_id", from: "78", to: null })] },
      [],
    ],
    [
      "an AI agent's ticket that becomes a new one of people one",
      { changes: [aChange({ field: "status", from: "open", to: "new", by: aBot })] },
      ["group_change"],
    ],
    [
      "one that a person sets back to new none",
      {
        changes: [
          aChange({ field: "status", from: "open", to: "new", by: { kind: "person", id: "5", name: "Ola" } }),
        ],
      },
      [],
    ],
    ["a ticket that a bot still holds none", { turns: asked, heldByBot: true }, []],
    [
      "field and conversation of one moment one",
      { fields: [aField("9", payload())], turns: asked },
      ["payload"],
    ],
    [
      "one delivery twice, by its id, one",
      { fields: [aField("9", payload())], comments: [aComment(payload({ at: "2026-11-03T15:00:00Z" }))] },
      ["payload"],
    ],
    [
      "two payloads with two ids two",
      {
        comments: [
          aComment(payload()),
          aComment(payload({ handoff_id: "h-2", at: "2026-11-03T16:00:00Z" }), { id: "2" }),
        ],
      },
      ["payload", "payload"],
    ],
    [
      "two payloads of one minute one, whatever their ids",
      { comments: [aComment(payload()), aComment(payload({ handoff_id: "h-2" }), { id: "2" })] },
      ["payload"],
    ],
    [
      "bot, human, bot, human two",
      {
        turns: someTurns(
          ...[
            "customer: hi",
            "bot: hello",
            "agent: me",
            "customer: again",
            "bot: hello again",
            "customer: please",
          ],
          ...["bot: passing you on", "agent: me too"],
        ),
      },
      ["conversation", "conversation"],
    ],
    [
      "a bot that talks into the human's answer no second one",
      {
        turns: someTurns(
          "customer: hi",
          "bot: hello",
          "agent: me",
          "bot: hello?",
          "customer: what?",
          "bot: sorry?",
          "agent: ignore it",
        ),
      },
      ["conversation"],
    ],
    [
      "a bot's survey after the human no second one",
      { turns: someTurns("customer: hi", "bot: hello", "agent: solved", "bot: how was it?") },
      ["conversation"],
    ],
  ])("%s", (_rule, part, kinds) => {
    expect(found(part).map(({ boundary }) => boundary.kind)).toEqual(kinds);
  });
});

describe("what belongs to which handoff", () => {
  it("where nothing else tells of one, its moment is that of the change that ended the bot's part", () => {
    const [handoff] = found({
      tags: ["handoff"],
      changes: [
        aChange({ auditId: "1", at: "2026-11-03T13:00:00Z" }),
        aChange({ auditId: "2", field: "assignee_id", from: "77", at: "2026-11-03T14:00:00Z" }),
      ],
    });
    expect(handoff).toMatchObject({
      at: "2026-11-03T14:00:00Z",
      boundary: {
        kind: "group_change",
        evidence: [
          { kind: "audit", ref: "2" },
          { kind: "tag", ref: "handoff" },
        ],
      },
    });
  });

  it("an overwritten payload field still tells of the earlier handoff", () => {
    const first = payload({ handoff_id: "h-1", at: "2026-11-03T14:05:00Z" });
    const second = payload({ handoff_id: "h-2", at: "2026-11-03T18:00:00Z" });
    const handoffs = found({
      fields: [aField("9", second)],
      changes: [
        aChange({ field: "9", to: first, at: "2026-11-03T14:05:02Z" }),
        aChange({ field: "9", from: first, to: second, at: "2026-11-03T18:00:02Z" }),
      ],
    });
    expect(handoffs.map(({ at }) => at)).toEqual(["2026-11-03T14:05:00Z", "2026-11-03T18:00:00Z"]);
  });

  it("what has no time belongs to the newest", () => {
    const handoffs = found({
      comments: [
        aComment(payload()),
        aComment(payload({ handoff_id: "h-2", at: "2026-11-03T16:00:00Z" }), { id: "2" }),
      ],
      fields: [aField("5", "high_value")],
    });
    expect(
      handoffs.map(({ readings }) => readings.some(({ carrier }) => carrier === "mapped_field")),
    ).toEqual([false, true]);
  });

  it("the payload's own clock tells when, the conversation gives the evidence", () => {
    const [handoff] = found({ fields: [aField("9", payload())], turns: asked });
    expect(handoff).toMatchObject({ at: "2026-11-03T14:05:00Z", boundary: { kind: "payload" } });
    expect(handoff?.boundary.evidence).toContainEqual({ kind: "turn", ref: "4" });
  });
});

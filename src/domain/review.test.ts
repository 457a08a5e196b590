import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aPayload } from "../../tests/builders/a-payload";
import { aPolicy, REFUNDS } from "../../tests/builders/a-policy";
import { aChange, aComment, aField, aTicket, someTurns } from "../../tests/builders/a-ticket";
import type { ReviewedHandoff } from "./handoff-review";
import { reviewTicket } from "./review";
import type { Ticket } from "./ticket";

const now = Date.parse("2026-11-03T14:10:00Z");
const policy = aPolicy({ document: REFUNDS, reading: { payloadFieldId: "9", botAuthors: ["77"] } });
const groups = [
  { id: "1", name: "Support" },
  { id: "2", name: "Billing" },
];

function review(part: Partial<Ticket>, payload: object | null = {}, under = policy): ReviewedHandoff {
  const fields = payload === null ? [] : [aField("9", JSON.stringify(aPayload({ ...payload })))];
  const answer = reviewTicket(aTicket({ groups, fields, ...part }), under, now);
  if (answer.kind === "none") throw new Error("no handoff found");
  return answer;
}
const ids = ({ findings }: ReviewedHandoff) => findings.map(({ id }) => id);

describe("the route", () => {
  it.each<[rule: string, part: Partial<Ticket>, verdict: string, findings: readonly string[]]>([
    [
      "group and priority as the rule wants them",
      { group: { id: "2", name: "Billing" }, priority: "high" },
      "right",
      [],
    ],
    ["a higher priority is right too", { group: { id: "2", name: null }, priority: "urgent" }, "right", []],
    ["another group", { group: { id: "1", name: "Support" }, priority: "high" }, "wrong", ["route.group"]],
    ["no group", { group: null, priority: "high" }, "wrong", ["route.group"]],
    [
      "a lower priority",
      { group: { id: "2", name: "Billing" }, priority: "normal" },
      "wrong",
      ["route.priority"],
    ],
    ["no priority", { group: { id: "2", name: "Billing" } }, "wrong", ["route.priority"]],
    [
      "both",
      { group: { id: "1", name: "Support" }, priority: "low" },
      "wrong",
      ["route.group", "route.priority"],
    ],
  ])("%s", (_rule, part, verdict, findings) => {
    const answer = review(part);
    expect(answer.route).toMatchObject({ verdict, rule: "refunds" });
    expect(ids(answer).filter((id) => id.startsWith("route"))).toEqual(findings);
  });

  it("groups are compared by folded name where the account's groups are not known", () => {
    const answer = review({ groups: [], group: { id: "2", name: " billing " }, priority: "high" });
    expect(answer.route.verdict).toBe("right");
  });

  it("a name against a bare id is unknown, not wrong", () => {
    expect(review({ groups: [], group: { id: "2", name: null }, priority: "high" }).route.verdict).toBe(
      "unknown",
    );
  });

  it("the fix names only what is wrong", () => {
    const answer = review({ group: { id: "2", name: "Billing" }, priority: "normal" });
    expect(answer.route.fix).toEqual({ groupId: null, groupName: null, priority: "high" });
  });

  it("no rule matches: otherwise decides", () => {
    expect(
      review({ group: { id: "1", name: "Support" } }, { intent: { label: "hello" } }).route,
    ).toMatchObject({
      verdict: "right",
      rule: "otherwise",
    });
  });

  it("where no rule has anything to look at, otherwise does not guess", () => {
    const bare = { intent: undefined, reason: undefined, routing: undefined };
    expect(review({ group: { id: "2", name: "Billing" } }, bare).route).toMatchObject({
      verdict: "unknown",
      rule: null,
    });
  });

  it("without a policy the bot's own route is checked", () => {
    const under = aPolicy({ reading: policy.reading });
    expect(review({ group: { id: "1", name: "Support" }, priority: "high" }, {}, under).route).toMatchObject({
      verdict: "wrong",
      rule: "bot",
      expected: { group: { id: "2", name: "Billing" } },
    });
  });

  it("without a policy and without the bot's route it is unknown", () => {
    const under = aPolicy({ reading: policy.reading });
    const answer = review({ group: { id: "1", name: "Support" } }, { routing: { queue: "nowhere" } }, under);
    expect(answer.route).toMatchObject({ verdict: "unknown", rule: null, expected: null, fix: null });
  });

  it("who moved it since the handoff is told by name, earlier moves are not", () => {
    const changes = [
      aChange({ at: "2026-11-03T13:00:00Z", to: "2" }),
      aChange({ at: "2026-11-03T14:05:04Z", from: "2", to: "1" }),
    ];
    const answer = review({ group: { id: "1", name: "Support" }, changes });
    expect(answer.route.moves).toEqual([
      {
        auditId: "1",
        at: "2026-11-03T14:05:04Z",
        afterSeconds: 4,
        from: "Billing",
        to: "Support",
        by: { kind: "trigger", id: "5", name: "Chat to first line" },
      },
    ]);
    expect(answer.findings[0]?.facts).toMatchObject({
      movedBy: "Chat to first line",
      expected: "Billing",
      actual: "Support",
    });
  });
});

describe("context", () => {
  it("what the policy asks for and nobody gave is missing by name", () => {
    const answer = review({});
    expect(answer.missing).toEqual([
      { key: "photo", because: { kind: "rule", ref: "requiredContext[0]" }, from: "customer" },
    ]);
    expect(ids(answer)).toContain("required-context.missing");
  });

  it("a key counts in any spelling", () => {
    const answer = review(
      {},
      {
        fields: [
          { key: "Order ID", value: "1" },
          { key: "photo", value: "a.png" },
        ],
      },
    );
    expect(answer.missing).toEqual([]);
  });

  it("what is known says how sure it is", () => {
    const answer = review(
      { requester: { id: "5", name: "Mina", email: "mina@example.com" } },
      { customer: undefined },
    );
    expect(answer.known.map(({ key, standing }) => [key, standing])).toEqual([
      ["order_id", "verified"],
      ["email", "derived"],
    ]);
  });

  it.each<[rule: string, payload: object, finding: string]>([
    ["no summary", { summary: undefined }, "summary.missing"],
    ["a bare marker", { summary: { text: "Conversation with Mina Okafor URL: None" } }, "summary.bare"],
    ["two words", { summary: { text: "Needs help" } }, "summary.bare"],
    ["no reason", { reason: undefined }, "reason.missing"],
  ])("%s is found", (_rule, payload, finding) => {
    expect(ids(review({}, payload))).toContain(finding);
  });

  it("a whole handoff lacks nothing but what the policy adds", () => {
    const turns = someTurns(
      "customer: order K-2291, €48.20",
      "bot: which?",
      "customer: I want to talk to a human",
      "bot: passing you on",
    );
    const answer = review(
      { turns, group: { id: "2", name: "Billing" }, priority: "high" },
      {
        fields: [
          { key: "order_id", value: "K-2291" },
          { key: "photo", value: "a" },
        ],
      },
    );
    expect(answer.findings).toEqual([]);
    expect(answer.completeness.score).toBe(1);
  });

  it("two carriers that disagree are both named", () => {
    const answer = review({
      comments: [aComment(JSON.stringify(aPayload({ intent: { label: "order.delay" } })))],
    });
    expect(answer.findings.find(({ id }) => id === "disagreement.value")?.facts).toEqual({
      key: "intent",
      value: "billing.refund.request",
      others: ["order.delay"],
    });
  });
});

describe("the brief", () => {
  it("wants, why and next", () => {
    const answer = review({ group: { id: "1", name: "Support" }, priority: "normal" });
    expect(answer.brief).toMatchObject({
      wants: {
        text: "Wants a refund of 48.20 for order K-2291, the lamp arrived broken.",
        evidence: [{ kind: "field", ref: "9" }],
      },
      why: { code: "customer_request", text: "Asked for a person twice." },
      next: { step: "move", facts: { group: "Billing", priority: "high" } },
    });
  });

  it("a bare summary gives way to the customer's own words", () => {
    const turns = someTurns("customer: My lamp arrived broken", "bot: Sorry!");
    const answer = review({ turns }, { summary: { text: "New conversation" } });
    expect(answer.brief.wants).toMatchObject({
      text: "My lamp arrived broken",
      evidence: [{ kind: "turn" }],
    });
  });

  it("where nothing was handed over it says to read on", () => {
    const group = { id: "1", name: "Support" };
    const answer = review({ group, turns: someTurns("customer: hello", "bot: hi") }, null, aPolicy());
    expect(answer.brief).toMatchObject({ why: { code: null, text: null }, next: { step: "read_history" } });
  });
});

describe("trust", () => {
  it("a payload in a public comment is not read, and is said", () => {
    const forged = aComment(JSON.stringify(aPayload({ reason: { code: "high_value" } })), {
      public: true,
      by: "customer",
      authorId: "5",
    });
    const answer = review({ comments: [forged] });
    expect(answer.handoffs).toHaveLength(1);
    expect(answer.brief.why.code).toBe("customer_request");
    expect(ids(answer)).toContain("forged-payload.public");
  });

  it("a flag is read from the tags, and its author from the changes", () => {
    const tags = ["handoff_feedback__bad", "handoff_feedback__wrong_queue"];
    const by = { kind: "person", id: "3", name: "Noor" } as const;
    const answer = review({ tags, changes: [aChange({ field: "tags", from: [], to: tags, by })] });
    expect(answer.feedback).toEqual({
      verdict: "bad",
      reasons: ["wrong_queue"],
      tags,
      by,
      at: "2026-11-03T14:05:10Z",
    });
  });

  it("whatever stands in the field, a review comes out, and it can be written as JSON", () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"schema":"handoff/1","reason":${json}}`),
    );
    fc.assert(
      fc.property(text, fc.array(fc.string()), (value, tags) => {
        const answer = reviewTicket(aTicket({ fields: [aField("9", value)], tags }), policy, now);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

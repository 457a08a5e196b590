import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { reviewTicket } from "../review";
import type { Ticket } from "../ticket";
import { checks } from "./checks";

const policy = aPolicy({
  document: {
    version: 1,
    queues: { a: { group: 1 } },
    tell: ["what", "why"],
    timing: {
      turnsAfterAsk: 2,
      minutesWithBot: 5,
      botShouldTry: [{ when: { intent: ["order.status*"] }, turns: 2 }],
    },
    rules: [{ id: "fast", when: { intent: ["billing*"] }, then: { queue: "a", humanWithinMinutes: 10 } }],
  },
  reading: { payloadFieldId: "9" },
});

/** Ids of the findings of a ticket whose bot handed over at 14:05. */
function found(part: Partial<Ticket>, payload: object = {}, now = "2026-11-03T14:06:00Z"): readonly string[] {
  const fields = [aField("9", JSON.stringify(aPayload({ ...payload })))];
  const review = reviewTicket(aTicket({ fields, ...part }), policy, Date.parse(now));
  return review.kind === "none" ? [] : review.findings.map(({ id }) => id);
}
const talk = (...lines: readonly string[]) => ({ turns: someTurns(...lines) });

describe("what each check finds and lets pass", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "told.silent",
      "no word of a handoff",
      true,
      () => found(talk("customer: broken", "bot: Thank you."), { expectation: undefined }),
    ],
    [
      "told.silent",
      "the bot names people",
      false,
      () =>
        found(talk("customer: broken", "bot: A colleague will write to you."), { expectation: undefined }),
    ],
    [
      "told.silent",
      "the bot names the group",
      false,
      () =>
        found(
          {
            ...talk("customer: broken", "bot: Thanks, Billing & Refunds decides."),
            groups: [{ id: "1", name: "Billing & Refunds" }],
          },
          { expectation: undefined },
        ),
    ],
    [
      "told.silent",
      "the payload says what was told",
      false,
      () => found(talk("customer: broken", "bot: Thank you.")),
    ],
    [
      "told.incomplete",
      "a part the policy wants is missing",
      true,
      () => found(talk("customer: broken", "bot: ok"), { expectation: { told: ["what"] } }),
    ],
    [
      "told.incomplete",
      "all parts were told",
      false,
      () => found(talk("customer: broken", "bot: ok"), { expectation: { told: ["what", "why"] } }),
    ],
    [
      "told.phantom",
      "announced twice, and the customer wrote between",
      true,
      () =>
        found(
          talk(
            "customer: hi",
            "bot: I'm connecting you with a colleague now.",
            "customer: hello?",
            "bot: I'm connecting you with a colleague now.",
          ),
        ),
    ],
    [
      "told.phantom",
      "announced once",
      false,
      () => found(talk("customer: hi", "bot: I'm connecting you with a colleague now.")),
    ],
    [
      "asked-again.question",
      "asked for what was given",
      true,
      () =>
        found(
          talk(
            "customer: order K-2291 broke",
            "bot: What is your order number?",
            "customer: K-2291",
            "bot: ok",
          ),
        ),
    ],
    [
      "asked-again.question",
      "asked before it was given",
      false,
      () =>
        found(talk("customer: it broke", "bot: What is your order number?", "customer: K-2291", "bot: ok")),
    ],
    [
      "asked-again.question",
      "only makes sure",
      false,
      () =>
        found(
          talk(
            "customer: order K-2291 broke",
            "bot: Is your order number K-2291?",
            "customer: yes",
            "bot: ok",
          ),
        ),
    ],
    [
      "timing.after-ask",
      "five more answers after the ask",
      true,
      () =>
        found(
          talk(
            "customer: I want to talk to a human",
            "bot: a",
            "customer: b",
            "bot: c",
            "customer: d",
            "bot: e",
          ),
        ),
    ],
    [
      "timing.after-ask",
      "one more answer",
      false,
      () => found(talk("customer: I want to talk to a human", "bot: I'm passing you to a colleague.")),
    ],
    [
      "timing.held-back",
      "asked three times",
      true,
      () =>
        found(
          talk(
            "customer: I want to talk to a human",
            "bot: a",
            "customer: I want to talk to a human",
            "bot: c",
            "customer: I want to talk to a human",
            "bot: e",
          ),
        ),
    ],
    [
      "timing.minutes",
      "six minutes of talk against five",
      true,
      () => found(talk("customer: 1", "bot: 2", "customer: 3", "bot: 4", "customer: 5", "bot: 6", "bot: 7")),
    ],
    [
      "timing.too-early",
      "given up at once, where the policy wants two tries",
      true,
      () =>
        found(talk("customer: where is it", "bot: I'm passing you to a colleague."), {
          intent: { label: "order.status" },
        }),
    ],
    [
      "timing.too-early",
      "tried as often as the policy wants",
      false,
      () =>
        found(
          talk(
            "customer: where is it",
            "bot: let me see",
            "customer: and?",
            "bot: it is at the depot",
            "customer: hm",
            "bot: I'm passing you to a colleague.",
          ),
          { intent: { label: "order.status" } },
        ),
    ],
    [
      "timing.too-early",
      "the customer asked for a person",
      false,
      () =>
        found(talk("customer: I want to talk to a human", "bot: I'm passing you to a colleague."), {
          intent: { label: "order.status" },
        }),
    ],
    [
      "identity.unverified",
      "an account taken over, the customer's word for it",
      true,
      () =>
        found(talk("customer: hi", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["account_compromise"] },
          customer: { identity: "claimed" },
        }),
    ],
    [
      "identity.unverified",
      "an account taken over, verified",
      false,
      () =>
        found(talk("customer: hi", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["account_compromise"] },
        }),
    ],
    [
      "risk.missed",
      "a lawyer, and the bot did not say so",
      true,
      () => found(talk("customer: my lawyer will write to you", "bot: ok")),
    ],
    [
      "risk.missed",
      "a lawyer, and the bot said so",
      false,
      () =>
        found(talk("customer: my lawyer will write to you", "bot: ok"), {
          reason: { code: "sensitive", hitl: ["legal_reputation"] },
        }),
    ],
    [
      "risk.missed",
      "the bot's own words are no sign",
      false,
      () => found(talk("customer: hi", "bot: no lawyer needed")),
    ],
    [
      "reason.disagrees",
      "a customer's request that no turn shows",
      true,
      () => found(talk("customer: it broke", "bot: ok")),
    ],
    [
      "reason.disagrees",
      "a customer's request that a turn shows",
      false,
      () => found(talk("customer: I want to talk to a human", "bot: ok")),
    ],
    [
      "waiting.still",
      "nobody came within the rule's minutes",
      true,
      () => found(talk("customer: hi", "bot: ok"), {}, "2026-11-03T14:16:00Z"),
    ],
    [
      "waiting.still",
      "the minutes are not over",
      false,
      () => found(talk("customer: hi", "bot: ok"), {}, "2026-11-03T14:14:59Z"),
    ],
    [
      "waiting.still",
      "the ticket is old but the handoff is not",
      false,
      () => found({ ...talk("customer: hi"), createdAt: "2026-11-01T00:00:00Z" }),
    ],
    [
      "waiting.late",
      "somebody came, but late",
      true,
      () =>
        found(
          {
            turns: [
              ...someTurns("customer: hi", "bot: ok"),
              { n: 3, at: "2026-11-03T14:30:00Z", by: "agent", name: "Jo", text: "hello", source: "log" },
            ],
          },
          {},
          "2026-11-04T00:00:00Z",
        ),
    ],
    [
      "waiting.late",
      "somebody came in time",
      false,
      () =>
        found(
          {
            turns: [
              ...someTurns("customer: hi", "bot: ok"),
              { n: 3, at: "2026-11-03T14:09:00Z", by: "agent", name: "Jo", text: "hello", source: "log" },
            ],
          },
          {},
          "2026-11-04T00:00:00Z",
        ),
    ],
    [
      "waiting.still",
      "the conversation was not read",
      false,
      () => found({ unread: ["conversation"] }, {}, "2026-11-04T00:00:00Z"),
    ],
    [
      "contradiction.value",
      "the customer gave another order number",
      true,
      () => found(talk("customer: it is M-4406", "bot: ok")),
    ],
    [
      "contradiction.value",
      "the number was said, written otherwise",
      false,
      () => found(talk("customer: order k 2291 and M-4406", "bot: ok")),
    ],
    [
      "contradiction.value",
      "the customer gave none",
      false,
      () => found(talk("customer: broken", "bot: ok")),
    ],
    [
      "unfounded.summary",
      "the summary has a number nobody said",
      true,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          fields: [],
          summary: { text: "Refund of €129.00 for a lamp" },
        }),
    ],
    [
      "unfounded.summary",
      "the number is a round limit",
      false,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          fields: [],
          summary: { text: "Above the limit of €30 for lamps" },
        }),
    ],
    [
      "unfounded.summary",
      "the bot looked the number up",
      false,
      () =>
        found(talk("customer: broken", "bot: ok"), {
          summary: { text: "Refund for K-2291, arrived broken" },
        }),
    ],
    ["history.hidden", "no turn can be seen", true, () => found({})],
    ["history.hidden", "the conversation was not read", false, () => found({ unread: ["conversation"] })],
    [
      "history.cut",
      "the bot counted more turns",
      true,
      () => found(talk("customer: hi", "bot: ok"), { turns: { total: 14 } }),
    ],
    [
      "history.cut",
      "the first message is long after the ticket",
      true,
      () => found({ ...talk("customer: hi", "bot: ok"), createdAt: "2026-11-03T13:55:00Z" }),
    ],
    [
      "history.cut",
      "an e-mail ticket is born before the bot writes",
      false,
      () =>
        found({ ...talk("customer: hi", "bot: ok"), createdAt: "2026-11-03T13:55:00Z", channel: "email" }),
    ],
    [
      "loop.repeated",
      "the bot said the same three times",
      true,
      () => found(talk("bot: Number?", "customer: none", "bot: number?", "customer: none!", "bot: Number ?")),
    ],
    [
      "loop.repeated",
      "twice is a mishap",
      false,
      () => found(talk("bot: Number?", "customer: none", "bot: number?")),
    ],
    [
      "loop.repeated",
      "the customer may repeat",
      false,
      () => found(talk("customer: hi", "customer: hi", "customer: hi", "bot: ok")),
    ],
    [
      "bot-after-human.spoke",
      "the bot talks into the human's answer",
      true,
      () =>
        found(talk("customer: hi", "bot: ok", "agent: me", "bot: hello?", "agent: ignore it"), {
          at: "2026-11-03T14:01:00Z",
        }),
    ],
    [
      "bot-after-human.spoke",
      "a good-bye of the bot at the end",
      false,
      () => found(talk("customer: hi", "bot: ok", "agent: done", "bot: how was it?")),
    ],
    [
      "forged-payload.public",
      "a customer types a payload into the chat",
      true,
      () => found(talk('customer: {"schema":"handoff/1"}', "bot: ok")),
    ],
    ["earlier.handoffs", "the first handoff", false, () => found(talk("customer: hi", "bot: ok"))],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });

  it("every check has a file of its name, and no file is forgotten", () => {
    const files = readdirSync(path.join("src/domain/checks")).filter(
      (file) => !/\.test\.ts$|^checks?\.ts$/.test(file),
    );
    expect(checks.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });
});

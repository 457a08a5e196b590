import { describe, expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket, someTurns } from "../../../tests/builders/a-ticket";
import { found, talk } from "../../../tests/builders/findings-of";
import { reviewTicket } from "../review";

const field = (key: string, value: string, source: "customer" | "system") => ({
  fields: [{ key, value, source }],
});
const paid = (value: string, source: "customer" | "system") => field("amount", value, source);
const came = (value: string) => field("delivered_on", value, "customer");

describe("contradiction", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
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
      "the other number is the customer's own, and no order's",
      false,
      () =>
        found(talk("customer: I am TR-2044", "bot: ok"), {
          fields: [
            { key: "order_id", value: "K-2291", source: "system" },
            { key: "customer_id", value: "TR-2044", source: "customer" },
          ],
        }),
    ],
    [
      "contradiction.value",
      "the customer gave none",
      false,
      () => found(talk("customer: broken", "bot: ok")),
    ],
    [
      "contradiction.value",
      "another amount, which the carrier calls the customer's",
      true,
      () => found(talk("customer: it was €61.00", "bot: ok"), paid("48.20", "customer")),
    ],
    [
      "contradiction.value",
      "the same amount, written otherwise",
      false,
      () => found(talk("customer: it was 48,2 €", "bot: ok"), paid("€48.20", "customer")),
    ],
    [
      "contradiction.value",
      "an amount of the shop's own",
      false,
      () => found(talk("customer: shipping was €5", "bot: ok"), paid("48.20", "system")),
    ],
    [
      "contradiction.value",
      "another day",
      true,
      () => found(talk("customer: it came on 3 October", "bot: ok"), came("2026-11-12")),
    ],
    [
      "contradiction.value",
      "the same day, written otherwise",
      false,
      () => found(talk("customer: it came on November 12th", "bot: ok"), came("2026-11-12")),
    ],
    [
      "contradiction.value",
      "a day that may be the same",
      false,
      () => found(talk("customer: it came on 12/11/2026", "bot: ok"), came("2026-11-12")),
    ],
    [
      "contradiction.value",
      "another name in answer to the bot",
      true,
      () =>
        found(
          talk("customer: hi", "bot: What is your full name?", "customer: Tom Brandt", "bot: ok"),
          field("name", "Mina Okafor", "customer"),
        ),
    ],
    [
      "contradiction.value",
      "a part of the name",
      false,
      () =>
        found(
          talk("customer: hi", "bot: What is your full name?", "customer: Mina", "bot: ok"),
          field("name", "Mina Okafor", "customer"),
        ),
    ],
    [
      "contradiction.language",
      "another script than the stated language's",
      true,
      () => found(talk("customer: ランプが壊れて届きました。", "bot: ok"), { customer: { locale: "de" } }),
    ],
    [
      "contradiction.language",
      "short words of another language",
      true,
      () =>
        found(talk("customer: ich habe das Paket nicht, wo ist es bitte und warum?", "bot: ok"), {
          customer: { locale: "fr-FR" },
        }),
    ],
    [
      "contradiction.language",
      "the language of a region",
      false,
      () =>
        found(talk("customer: ich habe das Paket nicht, wo ist es bitte und warum?", "bot: ok"), {
          customer: { locale: "de-AT" },
        }),
    ],
    [
      "contradiction.language",
      "the language of a summary that was written for the team",
      false,
      () =>
        found(talk("customer: ランプが壊れて届きました。", "bot: ok"), {
          summary: { text: "The lamp is broken and the customer wants a refund for this.", lang: "en" },
          customer: {},
        }),
    ],
    [
      "contradiction.language",
      "too few words to tell",
      false,
      () => found(talk("customer: Order K-2291 bitte", "bot: ok"), { customer: { locale: "fr" } }),
    ],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });
});

describe("the intent against what the customer speaks of", () => {
  const intentWords = [
    { intent: ["billing.refund*"], words: ["refund*", "money back", "geld zurück"] },
    { intent: ["order.exchange*"], words: ["exchange*", "umtausch*"] },
  ];
  const under = (words: object) =>
    aPolicy({ document: { version: 1, queues: {}, rules: [], ...words }, reading: { payloadFieldId: "9" } });

  function contradicted(intent: string, lines: readonly string[], policy = under({ intentWords })) {
    const fields = [aField("9", JSON.stringify(aPayload({ intent: { label: intent } })))];
    const review = reviewTicket(aTicket({ fields, turns: someTurns(...lines, "bot: ok") }), policy, 0);
    const findings = review.kind === "none" ? [] : review.findings;
    return findings.find(({ id }) => id === "contradiction.intent") ?? null;
  }

  it.each<[rule: string, intent: string, lines: readonly string[], finds: boolean]>([
    ["another is spoken of", "billing.refund.request", ["customer: can I exchange it?"], true],
    ["in another language", "billing.refund.request", ["customer: ein Umtausch bitte"], true],
    ["the same is", "billing.refund.request", ["customer: refund it, or exchange it"], false],
    ["spelled as a field has it", "intent__billing__refund", ["customer: exchange it"], true],
    [
      "the same is, as what is not wanted",
      "billing.refund.request",
      ["customer: Not a refund! An exchange!", "bot: ?", "customer: I don't want money back."],
      true,
    ],
    [
      "another is, as what is not wanted",
      "billing.refund.request",
      ["customer: I don't want an exchange"],
      false,
    ],
    ["none is", "billing.refund.request", ["customer: it is broken"], false],
    ["by the bot", "billing.refund.request", ["customer: broken", "bot: An exchange then."], false],
    ["the policy has no words for the stated one", "order.status", ["customer: exchange it"], false],
  ])("%s", (_rule, intent, lines, finds) => {
    expect(contradicted(intent, lines) !== null).toBe(finds);
  });

  it("without words of the policy nothing is said", () => {
    expect(contradicted("billing.refund.request", ["customer: exchange it"], under({}))).toBeNull();
  });

  it("says both, with the turns", () => {
    const told = contradicted("billing.refund.request", ["customer: hello", "customer: exchange it"]);
    expect(told).toMatchObject({
      facts: { intent: "billing.refund.request", said: ["order.exchange"] },
      evidence: [
        { kind: "field", ref: "9" },
        { kind: "turn", ref: "2" },
      ],
    });
  });
});

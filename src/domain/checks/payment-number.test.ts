import { describe, expect, it } from "@jest/globals";
import { aComment, aField } from "../../../tests/builders/a-ticket";
import { findingsOf, talk } from "../../../tests/builders/findings-of";
import type { Ticket } from "../ticket";

const CARD = "4111 1111 1111 1111";
const IBAN = "DE89 3704 0044 0532 0130 00";
const ours = (part: Partial<Ticket>, payload: object = {}) =>
  findingsOf({ ...talk("customer: hi", "bot: hello"), ...part }, payload).filter(({ id }) =>
    id.startsWith("payment-number"),
  );

describe("payment-number", () => {
  it.each<[place: string, part: Partial<Ticket>, kind: string, ref: string]>([
    ["what the customer said", talk(`customer: my card ${CARD}`, "bot: ok"), "turn", "1"],
    ["what the bot said", talk("customer: hi", `bot: so it is ${CARD}?`), "turn", "2"],
    ["a note", { comments: [aComment(`Took ${CARD}`)] }, "comment", "9001"],
    ["a field", { fields: [aField("5", CARD)] }, "field", "5"],
  ])("a card's number in %s is named with its place", (_place, part, kind, ref) => {
    expect(ours(part)).toEqual([
      { id: "payment-number.card", severity: "warning", facts: { count: 1 }, evidence: [{ kind, ref }] },
    ]);
  });

  it("a card's number in two messages is named with both", () => {
    const turns = talk("customer: 4111 1111", "bot: and then?", "customer: 1111 1111", "bot: ok");
    expect(ours(turns)).toMatchObject([
      {
        id: "payment-number.card",
        evidence: [
          { kind: "turn", ref: "1" },
          { kind: "turn", ref: "3" },
        ],
      },
    ]);
  });

  it("in the payload is named with its field", () => {
    expect(ours({}, { summary: { text: `Card ${CARD} is refused at the checkout.` } })).toMatchObject([
      { id: "payment-number.card", evidence: [{ kind: "field", ref: "9" }] },
    ]);
  });

  it("a bank account's number is a note", () => {
    expect(ours(talk(`customer: pay it to ${IBAN}`, "bot: ok"))).toMatchObject([
      { id: "payment-number.account", severity: "note", facts: { count: 1 } },
    ]);
  });

  it("every place counts once, and a comment that is a turn is no second place", () => {
    const said = `${CARD} and again ${CARD}`;
    const comments = [aComment(said, { by: "customer", public: true })];
    expect(ours({ ...talk(`customer: ${said}`, `bot: ${CARD}?`), comments })).toMatchObject([
      { facts: { count: 2 } },
    ]);
  });

  it("at most five places are named, all are counted", () => {
    const lines = Array.from({ length: 8 }, (_, at) => `customer: ${at} ${CARD}`);
    const [finding] = ours(talk(...lines, "bot: ok"));
    expect(finding).toMatchObject({ facts: { count: 8 } });
    expect(finding?.evidence).toHaveLength(5);
  });

  it.each([
    ["an order number", "customer: K-4111111111111111"],
    ["its last four digits", "customer: the card ending in 1111"],
    ["a masked number", "customer: •••• •••• •••• 1111"],
  ])("%s is none", (_rule, line) => {
    expect(ours(talk(line, "bot: ok"))).toEqual([]);
  });
});

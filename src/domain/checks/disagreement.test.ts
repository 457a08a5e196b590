import { expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import { reviewTicket } from "../review";

/** What a mapped field says beside the payload, and which key they then disagree on. */
it.each<[rule: string, what: string, value: string, key: string | null]>([
  ["another intent", "intent", "order.delay", "intent"],
  ["the same intent in another spelling", "intent", "intent__billing__refund__request", null],
  ["another reason", "reason", "high_value", "reason"],
  ["the same reason as an option", "reason", "handoff_reason__customer_request", null],
  ["another queue", "queue", "fraud", "queue"],
  ["a region of the same language", "language", "en-GB", null],
  ["another customer", "customer_name", "Tom Brandt", "name"],
  ["a part of the customer's name", "customer_name", "Okafor", null],
  ["the name in another script", "customer_name", "مينا", null],
  ["another order", "order_id", "M-4406", "order_id"],
  ["the same order, spelled otherwise", "order_number", "k 2291", null],
  ["another amount", "amount", "61.00", "amount"],
  ["the same amount, written otherwise", "amount", "48,2 EUR", null],
  ["what was collected in words", "colour", "moss", null],
  ["free text is not compared", "summary", "Something else entirely", null],
])("%s", (_rule, what, value, key) => {
  const policy = aPolicy({ reading: { payloadFieldId: "9", fieldMap: [{ what, fieldId: "5" }] } });
  const collected = { order_id: "K-2291", amount: "€48.20", colour: "green" };
  const fields = Object.entries(collected).map(([key, own]) => ({ key, value: own }));
  const ticket = aTicket({
    fields: [aField("9", JSON.stringify(aPayload({ fields }))), aField("5", value)],
  });
  const review = reviewTicket(ticket, policy, 0);
  const found = review.kind === "none" ? [] : review.findings.filter(({ id }) => id === "disagreement.value");
  expect(found.map(({ facts }) => facts.key)).toEqual(key === null ? [] : [key]);
});

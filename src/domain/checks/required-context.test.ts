import { expect, it } from "@jest/globals";
import { aPayload } from "../../../tests/builders/a-payload";
import { aPolicy, REFUNDS } from "../../../tests/builders/a-policy";
import { aField, aTicket } from "../../../tests/builders/a-ticket";
import { reviewTicket } from "../review";

const policy = aPolicy({ document: REFUNDS, reading: { payloadFieldId: "9" } });

it.each<[rule: string, keys: readonly string[], missing: readonly string[] | null]>([
  ["all that is asked for is missing", [], ["order_id", "photo"]],
  ["a part of it is missing", ["order_id"], ["photo"]],
  ["nothing is missing", ["order_id", "photo"], null],
  ["a key counts in another spelling", ["orderId", "Photo"], null],
])("%s", (_rule, keys, missing) => {
  const fields = keys.map((key) => ({ key, value: "x1" }));
  const ticket = aTicket({ fields: [aField("9", JSON.stringify(aPayload({ fields })))] });
  const review = reviewTicket(ticket, policy, 0);
  const finding =
    review.kind === "none" ? null : review.findings.find(({ id }) => id === "required-context.missing");
  expect(finding?.facts.keys ?? null).toEqual(missing);
});

it.each<[rule: string, keys: readonly string[], ask: unknown, lookUp: unknown]>([
  ["what only the customer can say", ["photo"], ["photo"], ""],
  ["what the company holds", ["last_login"], "", ["last_login"]],
  ["some of each", ["photo", "last_login"], ["photo"], ["last_login"]],
])("%s is told apart from the rest", (_rule, keys, ask, lookUp) => {
  const document = { ...REFUNDS, requiredContext: [{ when: {}, keys }] };
  const under = aPolicy({ document, reading: { payloadFieldId: "9" } });
  const ticket = aTicket({ fields: [aField("9", JSON.stringify(aPayload({ fields: [] })))] });
  const review = reviewTicket(ticket, under, 0);
  const finding =
    review.kind === "none" ? null : review.findings.find(({ id }) => id === "required-context.missing");
  expect(finding?.facts).toMatchObject({ keys, ask, lookUp });
});

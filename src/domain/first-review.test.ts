import { expect, it } from "@jest/globals";
import { aPayload } from "../../tests/builders/a-payload";
import { aPolicy, REFUNDS } from "../../tests/builders/a-policy";
import { aField, aTicket, someTurns } from "../../tests/builders/a-ticket";
import { carriers } from "./carriers/carriers";
import { FIRST, firstReview } from "./first-review";
import { reviewTicket } from "./review";

const policy = { ...aPolicy({ document: REFUNDS, reading: { payloadFieldId: "9" } }), vocabulary: null };
const ticket = aTicket({
  fields: [aField("9", JSON.stringify(aPayload({ summary: undefined })))],
  turns: someTurns("customer: order K-2291 broke", "bot: hm", "bot: hm", "bot: hm"),
  group: { id: "1", name: "Support" },
});
const first = firstReview(ticket, policy, 0);
const whole = reviewTicket(ticket, policy, 0);
if (first.kind === "none" || whole.kind === "none") throw new Error("both have a handoff");

it("what is said first is said again, in the same order, beside what only the conversation tells", () => {
  const told = first.findings.map(({ id }) => id);
  const later = whole.findings.map(({ id }) => id);
  expect(told).toEqual([
    "route.group",
    "summary.missing",
    "route.priority",
    "reading.partial",
    "required-context.missing",
  ]);
  expect(later.filter((id) => told.includes(id))).toEqual(told);
  expect(later).toContain("loop.repeated");
});

it("brief, values, route and completeness are the same", () => {
  const { findings: _first, ...card } = first;
  const { findings: _whole, ...same } = whole;
  expect(card).toEqual(same);
});

it("the carriers it lacks find nothing before notes and audits are read", () => {
  const lacking = carriers.filter((carrier) => !FIRST.carriers.includes(carrier));
  expect(lacking.map(({ name }) => name)).toEqual(["payload_note", "audit_metadata", "vendor_note"]);
  expect(lacking.flatMap((carrier) => carrier.read(ticket, policy))).toEqual([]);
  expect(carriers.filter((carrier) => FIRST.carriers.includes(carrier))).toEqual(FIRST.carriers);
});

import { expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { visibleText } from "../../src/domain/handoff/visible-text";
import { reviewTicket } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";
import { aPayload } from "../builders/a-payload";
import { aPolicy } from "../builders/a-policy";
import { aComment, aField, aTicket, someTurns } from "../builders/a-ticket";

const NOW = Date.parse("2026-11-30T14:10:00Z");

/** Numbers as people write them, and the places of each in a row. */
const number = fc.constantFrom(
  "5425 2334 3010 9903",
  "5425-2334-3010-9903",
  "5425233430109903",
  "5425 2334\n3010 9903",
  "DE89 3704 0044 0532 0130 00",
  "DE89 3704 0044\n0532 0130 00",
);
const filler = fc.oneof(
  fc.constantFrom("It was refused. ", "Why? ", "I already tried it twice. ", "\n", "order K-2291 "),
  fc.nat({ max: 130 }).map((length) => "lamp ".repeat(Math.ceil(length / 5)).slice(0, length)),
);
const text = fc
  .tuple(fc.array(filler, { maxLength: 4 }), number, fc.array(filler, { maxLength: 4 }))
  .map(([before, one, after]) => `${before.join("")} ${one} ${after.join("")}`);

const policy = aPolicy({
  reading: {
    payloadFieldId: "9",
    botAuthors: ["77"],
    fieldMap: [
      { what: "summary", fieldId: "1" },
      { what: "priority", fieldId: "2" },
      { what: "card", fieldId: "3" },
    ],
  },
});

const payload = (one: string) =>
  aPayload({
    reason: { code: one, detail: one },
    summary: { text: one },
    issue: { statement: one },
    routing: { queue: one, priority: one },
    attempts: [{ action: one, outcome: one, error: one }],
    fields: [{ key: "card", label: one, value: one }],
    x_own: "{{card}}",
  });

const ticket = fc
  .record({
    one: text,
    place: fc.constantFrom("field", "cut field", "note", "labels", "mapped", "conversation"),
    cut: fc.nat(),
  })
  .map(({ one, place, cut }): Ticket => {
    const json = JSON.stringify(payload(one));
    const fields = {
      field: [aField("9", json)],
      "cut field": [aField("9", json.slice(0, cut % json.length))],
      mapped: ["1", "2", "3"].map((id) => aField(id, one)),
    };
    return aTicket({
      subject: one,
      turns: someTurns(
        `customer: ${one}`,
        "bot: What is your card number?",
        `customer: ${one}`,
        "bot: Sorry.",
      ),
      fields: fields[place as keyof typeof fields] ?? [],
      comments:
        place === "note"
          ? [aComment(json)]
          : place === "labels"
            ? [aComment(`Summary: ${one}\nReason: ${one}\nCard: ${one}\nPriority: {{x}} ${one}`)]
            : [],
    });
  });

/** Every text of a review, wherever it stands in it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The longest that may be left of any number is its last four places. */
const MOST_LEFT = /\d(?:[^\p{L}\d•]{0,4}\d){7}/u;

it("whatever a review shows of a text has no more than the last four places of a payment number in it", () => {
  let masked = 0;
  fc.assert(
    fc.property(ticket, (one) => {
      const shown = textsIn(reviewTicket(one, policy, NOW)).map(visibleText);
      masked += shown.some((line) => line.includes("•")) ? 1 : 0;
      expect(shown.filter((line) => MOST_LEFT.test(line) && !/^\d{4}-\d\d-\d\d/.test(line))).toEqual([]);
    }),
    { numRuns: 1_000, seed: 1 },
  );
  expect(masked).toBeGreaterThan(900);
}, 60_000);

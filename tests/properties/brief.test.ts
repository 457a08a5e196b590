import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import type { ReviewedHandoff } from "../../src/domain/handoff-review";
import type { Policy } from "../../src/domain/policy/policy";
import { readSettings } from "../../src/domain/policy/settings";
import { withVocabulary } from "../../src/domain/policy/with-vocabulary";
import { reviewTicket } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";
import { ticketFromBundle } from "../../src/zendesk/ticket-from-bundle";
import { aPayload } from "../builders/a-payload";
import { aPolicy } from "../builders/a-policy";
import { aComment, aField, aTicket, someTurns } from "../builders/a-ticket";
import { ungrounded } from "./grounded";
import { hostileText } from "./hostile";
import { stories } from "./stories";

const NOW = Date.parse("2026-11-30T14:10:00Z");

/** What a brief and the known values promise, broken promises as lines. */
function broken(ticket: Ticket, review: ReviewedHandoff, policy: Policy): readonly string[] {
  const { wants, why } = review.brief;
  const said = [wants?.text ?? "", why.text ?? ""];
  const words = said
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const keys = review.known.map(({ key }) => key);
  return [
    ...ungrounded(ticket, review, policy),
    ...(said.some((line) => /\n/.test(line)) ? ["a line has a line break"] : []),
    ...(words.length > 80 ? [`${words.length} words`] : []),
    ...(said.join("").length > 80 * 13 ? [`${said.join("").length} characters`] : []),
    ...(new Set(keys).size < keys.length ? [`a key twice: ${keys.join(", ")}`] : []),
  ];
}

const reviewed = stories.map(({ name, story }) => {
  const reading = ticketFromBundle(story);
  if (reading.kind === "unreadable") throw new Error(`${name}: ${reading.path} ${reading.problem}`);
  const under = withVocabulary(readSettings(reading.settings).policy);
  return { name, ticket: reading.ticket, under, review: reviewTicket(reading.ticket, under, NOW) };
});

describe("a brief is at most three lines and 80 words, and all of it stands where its evidence points", () => {
  it.each(reviewed)("$name", ({ ticket: story, under, review }) => {
    if (review.kind === "reviewed") expect(broken(story, review, under)).toEqual([]);
  });

  it("most stories have a brief to look at", () => {
    const told = reviewed.filter(({ review }) => review.kind === "reviewed" && review.brief.wants !== null);
    expect(told.length).toBeGreaterThan(stories.length * 0.8);
  });
});

/** Sentences as customers and bots write them, with values, greetings and demands among them. */
const sentence = fc.oneof(
  { weight: 1, arbitrary: hostileText },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Hi there!",
      "Dear shop,\nmy lamp (order K-2291) flickers.\nRegards\nMina",
      "my lamp arrived broken … and late",
      "I want to talk to a person",
      "Where is my parcel? It was due on Friday.",
      "I'd like my €48.20 back please",
      "mina@example.com",
      "4471",
      "I already restarted it twice. It still blinks …",
      "I have cancelled the order for you.",
      "What is your full name?",
      "What is your phone number?",
      "Mina Okafor",
      "it came on 3 October, call +44 20 7946 0958",
      "こんにちは。花瓶が割れていました。交換できますか？",
      "وصلني المصباح مكسورا وأريد استرداد المبلغ.",
      "ＦＵＬＬ width №４４７１ ﬁne",
    ),
  },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 9, mode: "sentences" }) },
);
const line = fc.tuple(fc.constantFrom("customer", "customer", "bot", "agent", "system"), sentence);
const value = fc.oneof(sentence, fc.constantFrom("K-2291", "€ 48.20"), fc.nat(), fc.boolean());

const parts = fc.record({
  lines: fc.array(line, { maxLength: 12 }),
  subject: sentence,
  summary: fc.option(sentence),
  statement: fc.option(sentence),
  detail: fc.option(sentence),
  fields: fc.array(
    fc.record({ key: fc.constantFrom("order_id", "Order ID", "amount", "email", "x"), value }),
  ),
  email: fc.option(sentence),
  place: fc.constantFrom("field", "note", "mapped", "none"),
});

const policy = aPolicy({
  reading: {
    payloadFieldId: "9",
    botAuthors: ["77"],
    fieldMap: [
      { what: "summary", fieldId: "1" },
      { what: "reason_detail", fieldId: "2" },
      { what: "order_id", fieldId: "3" },
    ],
  },
});

/** A ticket whose bot left what `parts` says: in a payload, in mapped fields, or nowhere but in the conversation. */
const ticket = parts.map(({ lines, subject, summary, statement, detail, fields, email, place }): Ticket => {
  const payload = JSON.stringify(
    aPayload({
      reason: { code: "customer_request", detail: detail ?? undefined },
      summary: summary === null ? undefined : { text: summary },
      issue: { statement: statement ?? undefined },
      customer: { email: email ?? undefined },
      fields,
    }),
  );
  const mapped = [aField("1", summary), aField("2", detail), aField("3", String(fields[0]?.value ?? ""))];
  return aTicket({
    subject,
    turns: someTurns(...lines.map(([by, text]) => `${by}: ${text}`)),
    fields: place === "field" ? [aField("9", payload)] : place === "mapped" ? mapped : [],
    comments: place === "note" ? [aComment(payload)] : [],
    requester: { id: "5", name: "Mina Okafor", email: "mina.okafor@example.com" },
  });
});

it("the same of any ticket", () => {
  let seen = 0;
  fc.assert(
    fc.property(ticket, (one) => {
      const review = reviewTicket(one, policy, NOW);
      if (review.kind === "none") return;
      seen += 1;
      expect(broken(one, review, policy)).toEqual([]);
    }),
    { numRuns: 2_000, seed: 1 },
  );
  expect(seen).toBeGreaterThan(1_500);
}, 120_000);

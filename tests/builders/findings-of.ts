import type { Finding } from "../../src/domain/handoff-review";
import { reviewTicket } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";
import { aPayload } from "./a-payload";
import { aPolicy } from "./a-policy";
import { aField, aTicket, someTurns } from "./a-ticket";

const policy = aPolicy({
  document: {
    version: 1,
    queues: { a: { group: 1 } },
    tell: ["what", "why"],
    timing: {
      turnsAfterAsk: 2,
      turnsAfterFailure: 2,
      minutesWithBot: 5,
      botShouldTry: [{ when: { intent: ["order.status*"] }, turns: 2 }],
    },
    rules: [{ id: "fast", when: { intent: ["billing*"] }, then: { queue: "a", humanWithinMinutes: 10 } }],
  },
  reading: { payloadFieldId: "9" },
});

/** Findings of a ticket whose bot handed over at 14:05 with a whole payload, seen a minute later. */
export function findingsOf(
  part: Partial<Ticket>,
  payload: object = {},
  now = "2026-11-03T14:06:00Z",
): readonly Finding[] {
  const fields = [aField("9", JSON.stringify(aPayload({ ...payload })))];
  const review = reviewTicket(aTicket({ fields, ...part }), policy, Date.parse(now));
  return review.kind === "none" ? [] : review.findings;
}

/** Their ids alone. */
export const found = (...given: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...given).map(({ id }) => id);

export const talk = (...lines: readonly string[]): Pick<Ticket, "turns"> => ({ turns: someTurns(...lines) });

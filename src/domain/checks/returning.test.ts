import { describe, expect, it } from "@jest/globals";
import { findingsOf, found, talk } from "../../../tests/builders/findings-of";
import type { OtherTicket } from "../ticket";

const another = (part: Partial<OtherTicket> = {}): OtherTicket => ({
  id: "77",
  status: "open",
  createdAt: "2026-11-01T10:00:00Z",
  tags: [],
  text: "Question about the opening hours of your shop on Sundays",
  ...part,
});
const writing = (...others: readonly OtherTicket[]) => ({
  ...talk("customer: the lamp of order K-2291 arrived broken, I want my money back", "bot: ok"),
  others,
});

describe("returning", () => {
  it.each<[finding: string, rule: string, finds: boolean, ids: () => readonly string[]]>([
    [
      "returning.duplicate",
      "an open ticket about the same order",
      true,
      () => found(writing(another({ text: "Where is my refund for k-2291?" }))),
    ],
    [
      "returning.duplicate",
      "an open ticket in the same words",
      true,
      () =>
        found(writing(another({ text: "Refund\nthe lamp of order arrived broken, I want my money back" }))),
    ],
    [
      "returning.duplicate",
      "the same words about another order",
      false,
      () =>
        found(writing(another({ text: "the lamp of order K-9999 arrived broken, I want my money back" }))),
    ],
    [
      "returning.duplicate",
      "a solved ticket about the same order",
      false,
      () => found(writing(another({ text: "K-2291", status: "solved" }))),
    ],
    [
      "returning.duplicate",
      "an old ticket about the same order",
      false,
      () => found(writing(another({ text: "K-2291", createdAt: "2026-08-01T10:00:00Z" }))),
    ],
    [
      "returning.duplicate",
      "two that say only that there was a conversation",
      false,
      () =>
        found({ ...writing(another({ text: "Conversation with Mina" })), subject: "Conversation with Mina" }),
    ],
    ["returning.duplicate", "a ticket about something else", false, () => found(writing(another()))],
    [
      "returning.duplicate",
      "a ticket that was merged",
      false,
      () => found(writing(another({ text: "K-2291", tags: ["closed_by_merge"] }))),
    ],
    [
      "returning.handoffs",
      "a bot handed over before",
      true,
      () => found(writing(another({ tags: ["handoff_reason__sensitive"] }))),
    ],
    ["returning.handoffs", "no bot was in it", false, () => found(writing(another()))],
    ["returning.customer", "wrote two days ago", true, () => found(writing(another()))],
    [
      "returning.customer",
      "a handoff says more",
      false,
      () => found(writing(another(), another({ id: "78", tags: ["handoff"] }))),
    ],
    [
      "returning.customer",
      "wrote in summer",
      false,
      () => found(writing(another({ createdAt: "2026-08-01T10:00:00Z" }))),
    ],
    ["returning.customer", "only this ticket", false, () => found(writing(another({ id: "101" })))],
  ])("%s: %s (%p)", (finding, _rule, finds, ids) => {
    expect(ids().includes(finding)).toBe(finds);
  });

  it("names the other tickets, and leads to them", () => {
    const finding = findingsOf(writing(another())).find(({ id }) => id === "returning.customer");
    expect(finding).toMatchObject({
      facts: { count: 1, tickets: ["#77"] },
      evidence: [{ kind: "ticket", ref: "77" }],
    });
  });
});

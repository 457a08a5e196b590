import { describe, expect, it } from "@jest/globals";
import type { Evidence } from "../../src/domain/handoff/provenance";
import { OTHERWISE } from "../../src/domain/policy/expected-route";
import type { Policy } from "../../src/domain/policy/policy";
import { readSettings } from "../../src/domain/policy/settings";
import { withVocabulary } from "../../src/domain/policy/with-vocabulary";
import { reviewTicket, ticketAsReviewed } from "../../src/domain/review";
import type { Ticket } from "../../src/domain/ticket";
import { ticketFromBundle } from "../../src/zendesk/ticket-from-bundle";
import { stories } from "./stories";

const NOW = Date.parse("2026-12-01T00:00:00Z");

/** Fields of Zendesk's own that a finding may point at. */
const OWN_FIELDS: readonly string[] = ["subject", "status", "group"];

/** Everything a piece of evidence may name on this ticket under this policy. */
function placesOf(
  ticket: Ticket,
  { document }: Policy,
): Readonly<Record<Evidence["kind"], readonly string[]>> {
  return {
    turn: ticket.turns.map(({ n }) => String(n)),
    field: [...OWN_FIELDS, ...ticket.fields.map(({ id }) => id)],
    tag: ticket.tags,
    comment: ticket.comments.map(({ id }) => id),
    audit: [...ticket.changes, ...ticket.pointers].map(({ auditId }) => auditId),
    rule: [
      OTHERWISE,
      ...document.rules.map(({ id }) => id),
      ...(document.requiredContext ?? []).map((_, at) => `requiredContext[${at}]`),
    ],
    ticket: ticket.others.map(({ id }) => id),
  };
}

const reviewed = stories.flatMap(({ name, story }) => {
  const reading = ticketFromBundle(story);
  if (reading.kind === "unreadable") throw new Error(`${name}: ${reading.path} ${reading.problem}`);
  const policy = withVocabulary(readSettings(reading.settings).policy);
  const review = reviewTicket(reading.ticket, policy, NOW);
  return review.kind === "none"
    ? []
    : [{ name, review, places: placesOf(ticketAsReviewed(reading.ticket, policy), policy) }];
});

describe("every finding points at something that is there, each place once", () => {
  it.each(reviewed)("$name", ({ review, places }) => {
    for (const { id, evidence } of review.findings) {
      expect([id, evidence.length]).not.toEqual([id, 0]);
      const seen = evidence.map(({ kind, ref }) => `${kind} ${ref}`);
      expect([id, seen]).toEqual([id, [...new Set(seen)]]);
      for (const { kind, ref } of evidence)
        expect([id, kind, places[kind]]).toEqual([id, kind, expect.arrayContaining([ref])]);
    }
  });

  it("in enough stories to mean something", () => {
    expect(reviewed.flatMap(({ review }) => review.findings).length).toBeGreaterThan(150);
  });
});

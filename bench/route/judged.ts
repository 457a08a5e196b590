import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OTHERWISE } from "../../src/domain/policy/expected-route";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy/policy";
import { readPolicy } from "../../src/domain/policy/read-policy";
import { withVocabulary } from "../../src/domain/policy/with-vocabulary";
import { reviewTicket } from "../../src/domain/review";
import { asTicket, FIELD_MAP } from "./as-ticket";
import type { Shop } from "./corecraft";
import { departmentOf, groupsOf } from "./departments";

/** The policy was written from tickets before this day; figures are of those from it on. */
export const HELD_OUT_FROM = "2025-11-07";

/** What the policy says of one ticket beside what the data says. */
export type Judged = Readonly<{
  id: string;
  heldOut: boolean;
  escalation: string | null;
  /** Where the data has it; null where nobody has it yet. */
  given: string | null;
  /** Where the policy wants it, and the rule that decided. */
  wanted: string | null;
  rule: string | null;
  /** Whether the policy asks for a skill, and whether a specialist of the support has it. */
  wantsSpecialist: boolean;
  givenToSpecialist: boolean;
}>;

/** Every ticket of the shop, reviewed under our policy for it, in the order in which they came. */
export function judgedTickets(shop: Shop, policy: Policy = shopPolicy()): readonly Judged[] {
  const groups = groupsOf(shop);
  return [...shop.tickets]
    .sort(([, a], [, b]) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map(([id, ticket]) => {
      const escalation = shop.escalations.get(id);
      const review = reviewTicket(
        asTicket(id, ticket, escalation, groups),
        policy,
        Date.parse(ticket.createdAt),
      );
      if (review.kind === "none") throw new Error(`Ticket ${id} of CoreCraft shows no handoff.`);
      const { rule, expected } = review.route;
      return {
        id,
        heldOut: ticket.createdAt >= HELD_OUT_FROM,
        escalation: escalation?.escalationType ?? null,
        given: departmentOf(shop, ticket, escalation),
        wanted: expected?.group?.name ?? null,
        rule,
        wantsSpecialist: (expected?.skills.length ?? 0) > 0,
        givenToSpecialist: shop.employees.get(ticket.assignedEmployeeId ?? "")?.supportRole === "specialist",
      };
    });
}

/** The policy as an installation would have it. Throws, with every mistake, where it would be refused. */
function shopPolicy(): Policy {
  const reading = readPolicy(readFileSync(join("bench", "route", "corecraft-policy.json"), "utf8"));
  if (reading.kind === "mistaken")
    throw new Error(`corecraft-policy.json would be refused: ${JSON.stringify(reading.problems)}`);
  return withVocabulary({
    ...DEFAULT_POLICY,
    document: reading.document,
    reading: { ...DEFAULT_POLICY.reading, fieldMap: FIELD_MAP },
  });
}

/** How many tickets each rule decides, those that decide none among them. */
export function firings(judged: readonly Judged[], policy: Policy = shopPolicy()) {
  const names = [...policy.document.rules.map(({ id }) => id), OTHERWISE];
  return names.map((rule) => ({ rule, tickets: judged.filter((one) => one.rule === rule).length }));
}

import * as z from "zod";
import { FINDING_IDS } from "../src/domain/checks/checks";
import { FLAG_REASONS } from "../src/domain/feedback/flags";
import { IDENTITY, OUTCOMES, TELLING } from "../src/domain/handoff/handoff";
import { CARRIERS, GRADES } from "../src/domain/handoff/provenance";
import { REASON_CODES, RISKS } from "../src/domain/handoff/reasons";
import {
  GIVERS,
  type HandoffReview,
  NEXT_STEPS,
  REVIEW_VERSION,
  ROUTE_PARTS,
} from "../src/domain/handoff-review";
import { PRIORITIES } from "../src/domain/ticket";

const text = z.string();
const maybe = text.nullable();
const priority = z.enum(PRIORITIES);

const source = z.strictObject({ carrier: z.enum(CARRIERS), ref: text });
const grade = z.enum(GRADES);
const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source, grade, others: z.array(z.strictObject({ value, source })) }).nullable();

const evidence = z.array(
  z.strictObject({
    kind: z.enum(["turn", "field", "tag", "comment", "audit", "rule", "ticket"]),
    ref: text,
    text: z.exactOptional(text),
  }),
);

const facts = z.record(text, z.union([text, z.number(), z.boolean(), z.array(text)]));

const reading = z.array(
  z.strictObject({
    carrier: z.enum(CARRIERS),
    ref: text,
    grade,
    problems: z.array(
      z.strictObject({ path: text, code: text, facts: z.record(text, z.union([text, z.number()])) }),
    ),
  }),
);

const actor = z.strictObject({
  kind: z.enum(["person", "bot", "trigger", "automation", "app", "system"]),
  id: maybe,
  name: text,
});

const attempt = z.strictObject({ action: text, outcome: z.enum(OUTCOMES), at: maybe, error: maybe });
const field = z.strictObject({
  key: text,
  label: maybe,
  value: text,
  by: z.enum(["customer", "bot", "system"]),
  verified: z.boolean(),
});

const handoff = z.strictObject({
  n: z.int().min(1),
  at: maybe,
  boundary: z.strictObject({
    kind: z.enum(["payload", "conversation", "group_change", "note", "tag", "unknown"]),
    evidence,
  }),
  bot: z.strictObject({ vendor: maybe, name: maybe }),
  reason: z.strictObject({
    stated: sourced(text),
    detail: sourced(text),
    read: z.enum(REASON_CODES).nullable(),
    agree: z.enum(["agree", "disagree", "unknown"]),
  }),
  risks: sourced(z.array(z.enum(RISKS))),
  intent: sourced(text),
  summary: sourced(text),
  statement: sourced(text),
  confidence: sourced(z.number().min(0).max(1)),
  urgency: sourced(priority),
  language: sourced(text),
  customer: z.strictObject({
    name: sourced(text),
    email: sourced(text),
    identity: sourced(z.enum(IDENTITY)),
    tier: sourced(text),
  }),
  attempts: sourced(z.array(attempt)),
  fields: sourced(z.array(field)),
  path: sourced(z.array(text)),
  runAddress: sourced(text),
  told: sourced(z.array(z.enum(TELLING))),
  toldMessage: sourced(text),
  waitMinutes: sourced(z.number().min(0)),
  turnCount: sourced(z.number().min(0)),
  intendedRoute: z.strictObject({
    queue: sourced(text),
    groupId: sourced(text),
    priority: sourced(priority),
    skills: sourced(z.array(text)),
    specialist: sourced(z.boolean()),
    sameChannel: sourced(z.boolean()),
  }),
});

const verdict = z.enum(["right", "wrong", "unknown"]);
const nameOrId = z.strictObject({ id: maybe, name: maybe }).nullable();
const place = z.strictObject({ id: text, name: maybe }).nullable();

const route = z.strictObject({
  verdict,
  rule: maybe,
  expected: z
    .strictObject({
      group: nameOrId,
      priority: priority.nullable(),
      skills: z.array(text),
      channel: z.literal("same").nullable(),
      form: nameOrId,
      brand: nameOrId,
    })
    .nullable(),
  actual: z.strictObject({
    group: place,
    priority: priority.nullable(),
    channel: maybe,
    form: place,
    brand: place,
  }),
  parts: z.array(z.strictObject({ part: z.enum(ROUTE_PARTS), verdict })),
  landed: z.strictObject({ group: maybe, by: actor.nullable() }).nullable(),
  moves: z.array(
    z.strictObject({
      auditId: text,
      at: text,
      afterSeconds: z.int().nullable(),
      from: maybe,
      to: maybe,
      by: actor,
    }),
  ),
  fix: z.strictObject({ groupId: maybe, groupName: maybe, priority: priority.nullable() }).nullable(),
});

const everyReview = {
  version: z.literal(REVIEW_VERSION),
  ticketId: maybe,
  reading,
  feedback: z.strictObject({
    verdict: z.enum(["good", "bad", "none"]),
    reasons: z.array(z.enum(FLAG_REASONS)),
    tags: z.array(text),
    by: actor.nullable(),
    at: maybe,
  }),
};

const clause = z.strictObject({ text, evidence });
const share = z.number().min(0).max(1);

/**
 * The public shape of a review, as strict as it is promised: no key too many, no number that JSON cannot
 * hold, scores and confidences from 0 to 1, findings only of the checks there are.
 */
export const reviewSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none"), ...everyReview }),
  z.strictObject({
    kind: z.literal("reviewed"),
    ...everyReview,
    handoffs: z.array(handoff).min(1),
    brief: z.strictObject({
      wants: clause.nullable(),
      why: z.strictObject({ code: maybe, text: maybe, evidence }),
      next: z.strictObject({ step: z.enum(NEXT_STEPS), facts }),
    }),
    known: z.array(
      z.strictObject({
        key: text,
        label: maybe,
        value: text,
        standing: z.enum(["verified", "claimed", "derived"]),
        source,
        evidence,
      }),
    ),
    tried: z.array(
      z.strictObject({ action: text, outcome: z.enum([...OUTCOMES, "unknown"]), error: maybe, evidence }),
    ),
    missing: z.array(z.strictObject({ key: text, because: evidence.element, from: z.enum(GIVERS) })),
    tier: z.enum([...RISKS, ...REASON_CODES]).nullable(),
    completeness: z.strictObject({
      score: share,
      reason: z.enum(REASON_CODES).nullable(),
      parts: z.array(z.strictObject({ id: text, weight: z.number().min(0), have: share })),
    }),
    route,
    findings: z.array(
      z.strictObject({
        id: z.enum(FINDING_IDS),
        severity: z.enum(["problem", "warning", "note"]),
        facts,
        evidence,
      }),
    ),
  }),
]) satisfies z.ZodType<HandoffReview>;

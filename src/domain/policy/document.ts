import * as z from "zod/mini";
import { atLeast, atMost } from "../bounds";
import { TELLING } from "../handoff/handoff";
import { REASON_CODES, RISKS } from "../handoff/reasons";
import { PRIORITIES } from "../ticket";

const name = z.string().check(atLeast(1), atMost(120));
const names = z.array(name).check(atLeast(1), atMost(200));
const nameOrId = z.union([name, z.int().check(z.positive())]);
/** The app is told a ticket's form by its id alone: beside it, what agents call it. */
const formOf = z.union([nameOrId, z.strictObject({ id: z.int().check(z.positive()), name })]);
const share = z.number().check(z.minimum(0), z.maximum(1));

/** All keys optional, all given ones must hold; in a list one item is enough; a trailing `*` is a prefix. */
const when = z.strictObject({
  intent: z.optional(names),
  reason: z.optional(z.array(z.enum(REASON_CODES)).check(atLeast(1))),
  risk: z.optional(z.array(z.enum(RISKS)).check(atLeast(1))),
  tag: z.optional(names),
  channel: z.optional(names),
  language: z.optional(names),
  brand: z.optional(names),
  form: z.optional(names),
  tier: z.optional(names),
  priority: z.optional(z.array(z.enum(PRIORITIES)).check(atLeast(1))),
  field: z.optional(z.record(z.string(), names)),
  confidence: z.optional(z.strictObject({ min: z.optional(share), max: z.optional(share) })),
});

const target = z.strictObject({
  queue: name,
  priority: z.optional(z.enum(PRIORITIES)),
  skills: z.optional(z.array(name)),
  sameChannel: z.optional(z.boolean()),
  form: z.optional(formOf),
  brand: z.optional(nameOrId),
  humanWithinMinutes: z.optional(z.number().check(z.positive())),
});

const limit = z.number().check(z.minimum(0));

/**
 * The handoff policy as an admin writes it, version 1. One JSON document, read from top to bottom: the first
 * rule whose `when` holds decides, else `otherwise`. Unknown keys are mistakes, not extensions.
 */
export const PolicyDocument = z.strictObject({
  version: z.literal(1),
  queues: z.record(
    z.string(),
    z.strictObject({
      group: nameOrId,
      skills: z.optional(z.array(name)),
      takes: z.optional(z.string().check(atMost(400))),
    }),
  ),
  rules: z.array(z.strictObject({ id: name, when, then: target })).check(atMost(500)),
  otherwise: z.optional(target),
  requiredContext: z.optional(z.array(z.strictObject({ when, keys: names })).check(atMost(200))),
  tell: z.optional(z.array(z.enum(TELLING))),
  triggers: z.optional(
    z.strictObject({
      asks: z.optional(limit),
      failures: z.optional(limit),
      confidence: z.optional(share),
      minutes: z.optional(limit),
      risk: z.optional(z.array(z.enum(RISKS))),
    }),
  ),
  timing: z.optional(
    z.strictObject({
      turnsAfterAsk: z.optional(limit),
      turnsAfterFailure: z.optional(limit),
      minutesWithBot: z.optional(limit),
      botShouldTry: z.optional(z.array(z.strictObject({ when, turns: limit }))),
    }),
  ),
  words: z.optional(z.record(z.string(), z.record(z.string(), z.array(name)))),
  /** How customers speak of an intent, in any language, in the notation of `phrases`. */
  intentWords: z.optional(z.array(z.strictObject({ intent: names, words: names })).check(z.maxLength(200))),
});

export type PolicyDocument = z.infer<typeof PolicyDocument>;
export type When = z.infer<typeof when>;
export type RouteTarget = z.infer<typeof target>;
export type RequiredContext = NonNullable<PolicyDocument["requiredContext"]>[number];

import * as z from "zod/mini";
import { atLeast, atMost } from "../bounds";
import { PRIORITIES } from "../ticket";
import { IDENTITY, OUTCOMES, TELLING } from "./handoff";
import { REASON_CODES, RISKS } from "./reasons";

/** Name and major version of the contract; a payload that names another major is shown, not read. */
export const CONTRACT = "handoff/1";

const text = (most: number) => z.string().check(atMost(most));
const named = (most: number) => z.string().check(atLeast(1), atMost(most));
const instant = z.iso.datetime({ offset: true });
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(0));
const list = <T extends z.core.SomeType>(item: T, most: number) => z.array(item).check(atMost(most));
const id = z.union([text(64), z.int()]);

const reason = z.looseObject({
  code: z.enum(REASON_CODES),
  detail: z.optional(text(280)),
  trigger: z.optional(
    z.looseObject({
      type: z.optional(z.enum(["rule", "model", "customer", "error"])),
      id: z.optional(text(120)),
      threshold: z.optional(z.number()),
      value: z.optional(z.union([z.number(), text(120)])),
    }),
  ),
  hitl: z.optional(list(z.enum(RISKS), RISKS.length)),
});

const summary = z.looseObject({
  text: named(1200),
  lang: z.optional(text(35)),
  by: z.optional(z.enum(["model", "template", "bot", "human"])),
});

const intent = z.looseObject({
  label: named(120),
  confidence: z.optional(fraction),
  alternatives: z.optional(list(z.looseObject({ label: named(120), confidence: z.optional(fraction) }), 3)),
});

const routing = z.looseObject({
  queue: z.optional(text(120)),
  group_id: z.optional(id),
  priority: z.optional(z.enum(PRIORITIES)),
  skills: z.optional(list(text(80), 20)),
  specialist: z.optional(z.boolean()),
  same_channel: z.optional(z.boolean()),
  fallback_queue: z.optional(text(120)),
});

const issue = z.looseObject({
  statement: z.optional(text(1200)),
  category: z.optional(text(120)),
  entities: z.optional(list(z.looseObject({ k: text(80), v: text(400) }), 40)),
});

const customer = z.looseObject({
  external_id: z.optional(text(120)),
  name: z.optional(text(200)),
  email: z.optional(z.email()),
  identity: z.optional(z.enum(IDENTITY)),
  tier: z.optional(text(80)),
  locale: z.optional(text(35)),
  vulnerable: z.optional(z.boolean()),
});

const attempt = z.looseObject({
  action: named(280),
  outcome: z.enum(OUTCOMES),
  at: z.optional(instant),
  error: z.optional(text(280)),
  tool: z.optional(text(120)),
});

const field = z.looseObject({
  key: named(80),
  label: z.optional(text(120)),
  value: z.union([text(1000), z.number(), z.boolean()]),
  source: z.optional(z.enum(["customer", "bot", "system"])),
  verified: z.optional(z.boolean()),
  ticket_field_id: z.optional(id),
});

const turns = z.looseObject({
  total: z.optional(count),
  customer: z.optional(count),
  bot: z.optional(count),
  fallbacks: z.optional(count),
  repeats: z.optional(count),
  started_at: z.optional(instant),
  human_requested_at: z.optional(instant),
});

const expectation = z.looseObject({
  message: z.optional(text(1200)),
  told: z.optional(list(z.enum(TELLING), TELLING.length)),
  wait_minutes: z.optional(z.number().check(z.minimum(0))),
  callback_at: z.optional(instant),
  needs: z.optional(list(text(120), 20)),
});

const channel = z.looseObject({
  current: z.optional(text(80)),
  same_channel: z.optional(z.boolean()),
  history: z.optional(
    list(z.looseObject({ channel: text(80), at: z.optional(instant), ref: z.optional(text(120)) }), 20),
  ),
});

const bot = z.looseObject({
  vendor: named(80),
  name: z.optional(text(120)),
  id: z.optional(text(120)),
  version: z.optional(text(80)),
  conversation_id: named(120),
  run_url: z.optional(z.url({ protocol: /^https$/ })),
});

const transcript = z.looseObject({
  first_message_id: z.optional(text(120)),
  count: z.optional(count),
  excerpt: z.optional(list(z.looseObject({ r: text(40), t: text(1200) }), 6)),
});

/**
 * What a bot hands over, `handoff/1`. Key order is part of the contract: essentials first, because a
 * carrier that cuts the text eats the tail. Lengths keep a whole payload under 3,000 bytes, which is what
 * the narrowest carrier (4 KB of conversation metadata, escaped) leaves for it. Unknown keys are kept
 * aside and ignored; a vendor's own go under `x_`.
 */
export const HandoffPayload = z.looseObject({
  schema: z.literal(CONTRACT),
  handoff_id: named(64),
  at: instant,
  reason,
  summary,
  intent,
  routing,
  issue: z.optional(issue),
  urgency: z.optional(z.looseObject({ level: z.enum(PRIORITIES), why: z.optional(text(280)) })),
  customer: z.optional(customer),
  attempts: z.optional(list(attempt, 20)),
  fields: z.optional(list(field, 40)),
  turns: z.optional(turns),
  sentiment: z.optional(
    z.looseObject({ label: z.optional(text(40)), frustration: z.optional(list(text(120), 10)) }),
  ),
  expectation: z.optional(expectation),
  path: z.optional(list(text(120), 30)),
  channel: z.optional(channel),
  bot,
  transcript: z.optional(transcript),
  privacy: z.optional(
    z.looseObject({ redacted: z.optional(z.boolean()), pii: z.optional(list(text(80), 20)) }),
  ),
  truncated: z.optional(list(text(80), 20)),
});

export type HandoffPayload = z.infer<typeof HandoffPayload>;

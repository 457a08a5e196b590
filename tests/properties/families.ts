import * as fc from "fast-check";
import { aPayload } from "../builders/a-payload";
import { atRandomPlace, withOwnKeys } from "./at-random-place";
import { type Family, family } from "./family";
import { hostileText, hostileValue } from "./hostile";
import { stories } from "./stories";

const story = fc.constantFrom(...stories.map(({ name }) => name));
const steps = fc.array(fc.nat({ max: 5_040 }), { minLength: 3, maxLength: 8 });
const partOf = (name: string) => stories.find((file) => file.name === name)?.story;

/** Values of another kind at up to three places of a real ticket, its payload and its policy among them. */
const swaps = family(
  "values of another kind in a story",
  fc.tuple(story, fc.array(fc.tuple(steps, hostileValue), { minLength: 1, maxLength: 3 })),
  ([name, swapped]) =>
    swapped.reduce<unknown>((bundle, [at, value]) => atRandomPlace(bundle, at, () => value), partOf(name)),
);

/** A text that stays what it was, with something in its middle that nobody expects. */
const scratches = family(
  "scratched texts in a story",
  fc.tuple(
    story,
    fc.array(fc.tuple(steps, hostileText, fc.nat({ max: 4_000 }), fc.nat({ max: 20 })), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  ([name, scratched]) =>
    scratched.reduce<unknown>(
      (bundle, [at, text, from, lost]) =>
        atRandomPlace(bundle, at, (was) => scratchedText(was, text, from, lost)),
      partOf(name),
    ),
);

function scratchedText(was: unknown, text: string, from: number, lost: number): unknown {
  if (typeof was !== "string") return was;
  const at = from % (was.length + 1);
  return was.slice(0, at) + text + was.slice(at + lost);
}

const PARTS = Object.keys(aPayload());

/** The contract's own keys with values that are none of the contract's, as text in the field or in a note. */
const payloads = family(
  "generated payloads",
  fc.record({
    parts: fc.array(
      fc.tuple(fc.constantFrom(...PARTS, "turns", "path", "issue", "x_own", "__proto__"), hostileValue),
      { maxLength: 4 },
    ),
    inside: fc.array(fc.tuple(steps, hostileValue), { maxLength: 3 }),
    cut: fc.option(fc.nat({ max: 1_200 })),
    place: fc.constantFrom("field" as const, "note" as const, "markup" as const),
    before: hostileText,
  }),
  ({ parts, inside, cut, place, before }) => {
    const whole = withOwnKeys([...Object.entries(aPayload()), ...parts]);
    const payload = inside.reduce<unknown>(
      (object, [at, value]) => atRandomPlace(object, at, () => value),
      whole,
    );
    const text = (JSON.stringify(payload) ?? "").slice(0, cut ?? undefined);
    return place === "field" ? withPayload(text) : withNote(`${before}\n${text}`, place === "markup");
  },
);

const base = partOf("minimum-payload");
/** What a payload is read from takes no more conversation than this. */
const lean = { ...base, audits: [], conversation_log: (base?.conversation_log ?? []).slice(0, 2) };

function withPayload(text: string): unknown {
  const id = Number(base?.settings?.payload_field_id);
  return { ...lean, ticket: { ...base?.ticket, custom_fields: [{ id, value: text }], fields: [] } };
}

const BOT = 380001000011;

function withNote(text: string, markup: boolean): unknown {
  const escaped = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const note = { id: 1, author_id: BOT, public: false, created_at: "2026-11-03T14:05:10Z" };
  return {
    ...lean,
    ticket: { ...base?.ticket, custom_fields: [], fields: [] },
    comments: [
      markup
        ? { ...note, html_body: `<div class="zd-comment">${escaped}</div>` }
        : { ...note, plain_body: text },
    ],
  };
}

const moment = fc.oneof(
  fc
    .nat({ max: 7_200 })
    .map((seconds) => new Date(Date.UTC(2026, 10, 3, 13) + seconds * 1_000).toISOString()),
  hostileValue,
);
const said = fc.oneof(
  hostileText,
  fc.constantFrom(
    "What is your order number?",
    "I want to talk to a person",
    "K-2291",
    "Sorry, I did not get that.",
    "…",
  ),
);
const message = fc.record({
  id: fc.uuid(),
  type: fc.constant("Messaging::ConversationMessage"),
  received_at: moment,
  created_at: moment,
  author: fc.record({ type: fc.constantFrom("bot", "user", "agent", "system"), display_name: hostileText }),
  content: fc.record({ type: fc.constant("text"), text: said }),
  metadata: fc.constantFrom({}, { public: false }),
});

/** Conversations in any order, at any time, by anyone. */
const conversations = family(
  "generated conversations",
  fc.array(message, { maxLength: 40 }),
  (conversation_log) => ({ ...base, conversation_log }),
);

const change = fc.record({
  id: fc.nat(),
  created_at: moment,
  author_id: fc.constantFrom(-1, BOT, 390001000160),
  metadata: fc.record({
    custom: fc.oneof(hostileValue, fc.constant({ handoff: "handoff/1", id: "h-1", reason: "sensitive" })),
  }),
  events: fc.array(
    fc.record({
      id: fc.nat(),
      type: fc.constantFrom("Change", "Create", "ChatStartedEvent"),
      field_name: fc.constantFrom("group_id", "tags", "priority", "status", "assignee_id", "360002000101"),
      value: fc.oneof(
        hostileValue,
        fc.constantFrom<unknown>(
          "360001000102",
          ["handoff", "handoff_feedback__bad"],
          JSON.stringify(aPayload()),
        ),
      ),
      previous_value: hostileValue,
    }),
    { maxLength: 4 },
  ),
});

/** Histories of a ticket that no ticket has. */
const histories = family("generated histories", fc.array(change, { maxLength: 12 }), (audits) => ({
  ...base,
  audits,
}));

const PARTS_OF_BUNDLE = [
  "ticket",
  "audits",
  "comments",
  "conversation_log",
  "ticket_fields",
  "groups",
  "users",
  "settings",
] as const;

/** No ticket at all, or one with parts of anything. */
const anything = family(
  "anything as a bundle",
  fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...PARTS_OF_BUNDLE),
          fc.anything({ withBigInt: true, withNullPrototype: true }),
        ),
        { maxLength: 5 },
      )
      .map((parts) => withOwnKeys([["ticket", { id: 1 }], ...parts])),
  ),
  (bundle) => bundle,
);

/**
 * Every family, with its share of the cases in percent, and the part of them (0 to 1) that must end in a review:
 * cases that are refused at the door say nothing of what is behind it.
 */
export const families: readonly Readonly<{ family: Family; share: number; reviewed: number }>[] = [
  { family: swaps, share: 25, reviewed: 0.6 },
  { family: scratches, share: 15, reviewed: 0.8 },
  { family: payloads, share: 30, reviewed: 0.9 },
  { family: conversations, share: 10, reviewed: 0.9 },
  { family: histories, share: 10, reviewed: 0.9 },
  { family: anything, share: 10, reviewed: 0 },
];

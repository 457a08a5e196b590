import type { Story } from "../../preview/account/account";
import { atRandomPlace } from "./at-random-place";
import { nested } from "./hostile";
import { stories } from "./stories";

/** What a text of a given length is made of: the openings of everything that is ever parsed or searched. */
const PIECES: readonly string[] = [
  "a",
  " ",
  "\n",
  "9",
  "-",
  "{",
  "[",
  '{"a":',
  '"',
  "\\",
  "\\u",
  "&amp;",
  "&",
  "<",
  "<br>",
  "<!--",
  "{{",
  "${",
  "**a :** ",
  "a: b\n",
  "a:\n",
  "(15:20:17) ",
  "(15:20:17) Ava: b: c\n",
  "handoff.a=",
  "handoff.path=a;b\n",
  "handoff.a.b.c.d=x\n",
  "a@",
  "a@b.",
  "K-",
  "#1",
  "1.",
  "€1,",
  "4111 ",
  "word ",
  "Is it? ",
  "\u202e",
  "\u200d",
  "\ud800",
  "漢",
  "نص ",
];

/** The places where others write: each is given a text of the wanted length. */
const PLACES: Readonly<Record<string, (story: Story, text: string) => unknown>> = {
  "the payload field": (story, text) => withField(story, text),
  "the payload's summary": (story, text) => withField(story, JSON.stringify({ summary: { text } })),
  "a mapped field": (story, text) => withField(story, text, 360002000106),
  "a bot's note": (story, text) => withNote(story, { plain_body: text, html_body: null }),
  "a bot's note in markup": (story, text) =>
    withNote(story, { plain_body: null, body: null, html_body: text }),
  "a customer's message": (story, text) => withMessage(story, "user", text),
  "a bot's message": (story, text) => withMessage(story, "bot", text),
  "the subject": (story, text) => ({ ...story, ticket: { ...story.ticket, subject: text } }),
  "a tag": (story, text) => ({ ...story, ticket: { ...story.ticket, tags: [text] } }),
  "a group's name": (story, text) => ({ ...story, groups: [{ id: story.ticket.group_id, name: text }] }),
  "a setting": (story, text) => ({
    ...story,
    settings: { ...story.settings, policy: text, field_map: text, bot_authors: text, tag_prefix: text },
  }),
};

export type HugeCase = Readonly<{ name: string; place: string; bundle(): unknown }>;

const base = stories.find(({ name }) => name === "misrouted-refund")?.story;

/** A real ticket with one text of `length` characters, for each kind of text and each place. */
export function hugeTexts(length: number): readonly HugeCase[] {
  if (base === undefined) throw new Error("There is no story misrouted-refund to build on.");
  return Object.entries(PLACES).flatMap(([place, put]) =>
    PIECES.map((piece) => ({
      name: `${length} characters of ${JSON.stringify(piece)} in ${place}`,
      place,
      bundle: () => put(base, piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
    })),
  );
}

/** Lists longer and values deeper than any ticket has them. */
export function hugeShapes(): readonly HugeCase[] {
  const long = <T>(item: T): readonly T[] => new Array(20_000).fill(item);
  const lists = ["comments", "conversation_log", "audits"] as const;
  return [
    ...lists.map((part) => ({
      name: `20,000 ${part}`,
      place: part,
      bundle: () => ({ ...base, [part]: long(base?.[part]?.[0]) }),
    })),
    ...lists.map((part) => ({
      name: `2,000 levels in ${part}`,
      place: part,
      bundle: () => atRandomPlace(base, [Object.keys(base ?? {}).indexOf(part)], () => [nested(2_000)]),
    })),
    {
      name: "2,000 levels as the payload",
      place: "ticket",
      bundle: () => withField(base, JSON.stringify(nested(2_000))),
    },
  ];
}

function withField(
  story: Story | undefined,
  value: string,
  id = Number(story?.settings?.payload_field_id),
): unknown {
  return { ...story, ticket: { ...story?.ticket, custom_fields: [{ id, value }], fields: [] } };
}

function withNote(story: Story, texts: Readonly<Record<string, unknown>>): unknown {
  const note = { id: 1, author_id: 380001000011, public: false, created_at: "2026-11-03T14:05:10Z" };
  return { ...withoutPayload(story), comments: [{ ...note, ...texts }] };
}

function withMessage(story: Story, type: string, text: string): unknown {
  const message = { id: "m-1", received_at: "2026-11-03T14:04:00Z", author: { type, display_name: "Ava" } };
  return {
    ...story,
    conversation_log: [...(story.conversation_log ?? []), { ...message, content: { type: "text", text } }],
  };
}

const withoutPayload = (story: Story): Story => ({
  ...story,
  ticket: { ...story.ticket, custom_fields: [], fields: [] },
  audits: [],
});

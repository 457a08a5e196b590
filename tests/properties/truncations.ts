import type { Row, StoryFile } from "../read-stories";
import { emptyTally, type Tally } from "./family";
import { judge } from "./judge";
import { stories } from "./stories";

/** A text a bot left, and the ticket with what a cut leaves of it. */
type Payload = Readonly<{ story: string; place: string; text: string; cut(shorten: Shorten): unknown }>;
type Shorten = (text: string) => string;

/**
 * Every text that a bot left on a story's ticket: the payload field and the private notes. The ticket keeps
 * what decides whether they are read (settings, people, tags) and loses the rest, so that every cut costs little.
 */
const payloads: readonly Payload[] = stories.flatMap((file) => [...inField(file), ...inNotes(file)]);

/** Judges every text cut after every one of its characters, or after every `stride`-th, from another one each. */
export function judgeCuts(stride = 1): Tally {
  const tally = emptyTally();
  for (const [index, payload] of payloads.entries()) {
    for (let cut = index % stride; cut <= payload.text.length; cut += stride)
      judgeCut(payload, `${cut} characters`, (text) => text.slice(0, cut), tally);
  }
  return tally;
}

/**
 * The same of cuts inside a character: after each byte of UTF-8 that does not end one, or after every `stride`-th.
 * What is left of the character is then U+FFFD, as a decoder has it.
 */
export function judgeByteCuts(stride = 1): Tally {
  const tally = emptyTally();
  for (const [index, payload] of payloads.entries()) {
    const bytes = Buffer.from(payload.text);
    const inside = [...bytes.keys()].filter((at) => ((bytes[at] ?? 0) & 0b1100_0000) === 0b1000_0000);
    for (let at = index % stride; at < inside.length; at += stride) {
      const cut = inside[at] ?? 0;
      const shorten: Shorten = (text) => Buffer.from(text).subarray(0, cut).toString();
      judgeCut(payload, `${cut} bytes`, shorten, tally);
    }
  }
  return tally;
}

function judgeCut(
  { story, place, cut }: Payload,
  after: string,
  shorten: Shorten,
  tally: ReturnType<typeof emptyTally>,
): void {
  try {
    tally[judge(cut(shorten))] += 1;
  } catch (error) {
    throw new Error(`${story}, ${place} cut after ${after}: ${String(error)}`);
  }
}

function inField({ name, story }: StoryFile): readonly Payload[] {
  const id = Number(story.settings?.payload_field_id);
  const fields = (story.ticket.custom_fields ?? []) as readonly Row[];
  const text = fields.find((field) => field.id === id)?.value;
  if (typeof text !== "string") return [];
  return [
    {
      story: name,
      place: "the payload field",
      text,
      cut: (shorten) => ({
        ...story,
        ticket: { ...story.ticket, custom_fields: [{ id, value: shorten(text) }], fields: [] },
        ticket_fields: [],
        audits: [],
        comments: [],
        conversation_log: [],
      }),
    },
  ];
}

function inNotes({ name, story }: StoryFile): readonly Payload[] {
  const notes = (story.comments ?? []).filter(({ public: shown }) => shown === false);
  return notes.map((note) => {
    const texts = ["body", "html_body", "plain_body"].map((key) => [key, String(note[key] ?? "")] as const);
    return {
      story: name,
      place: `note ${String(note.id)}`,
      text: texts.map(([, text]) => text).sort((a, b) => b.length - a.length)[0] ?? "",
      cut: (shorten) => ({
        ...story,
        ticket: { ...story.ticket, custom_fields: [], fields: [] },
        ticket_fields: [],
        audits: [],
        comments: [{ ...note, ...Object.fromEntries(texts.map(([key, text]) => [key, shorten(text)])) }],
        conversation_log: [],
      }),
    };
  });
}

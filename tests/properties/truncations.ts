import type { Row, StoryFile } from "../read-stories";
import { emptyTally, type Tally } from "./family";
import { judge } from "./judge";
import { stories } from "./stories";

/** A text a bot left, and the ticket with only so many characters of it. */
type Payload = Readonly<{ story: string; place: string; length: number; cutAt(length: number): unknown }>;

/**
 * Every text that a bot left on a story's ticket: the payload field and the private notes. The ticket keeps
 * what decides whether they are read (settings, people, tags) and loses the rest, so that every cut costs little.
 */
const payloads: readonly Payload[] = stories.flatMap((file) => [...inField(file), ...inNotes(file)]);

/** Judges every text cut after every one of its characters, or after every `stride`-th, from another one each. */
export function judgeCuts(stride = 1): Tally {
  const tally = emptyTally();
  for (const [index, { story, place, length, cutAt }] of payloads.entries()) {
    for (let cut = index % stride; cut <= length; cut += stride) {
      try {
        tally[judge(cutAt(cut))] += 1;
      } catch (error) {
        throw new Error(`${story}, ${place} cut after ${cut} characters: ${String(error)}`);
      }
    }
  }
  return tally;
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
      length: text.length,
      cutAt: (length) => ({
        ...story,
        ticket: { ...story.ticket, custom_fields: [{ id, value: text.slice(0, length) }], fields: [] },
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
      length: Math.max(...texts.map(([, text]) => text.length)),
      cutAt: (length) => ({
        ...story,
        ticket: { ...story.ticket, custom_fields: [], fields: [] },
        ticket_fields: [],
        audits: [],
        comments: [
          { ...note, ...Object.fromEntries(texts.map(([key, text]) => [key, text.slice(0, length)])) },
        ],
        conversation_log: [],
      }),
    };
  });
}

import { CAPS } from "../../src/domain/handoff/caps";
import type { Ticket } from "../../src/domain/ticket";
import { aPayload } from "../../tests/builders/a-payload";
import { aComment, aField, aTicket, someTurns } from "../../tests/builders/a-ticket";

/** Field and author that the settings of this bench name. */
export const PAYLOAD_FIELD = "9";
export const MAPPED_FIELD = "5";
export const BOT = "77";

/** A ticket with 64 KiB in one place, so that whoever reads that place has the most to read. */
export type LongPlace = Readonly<{ place: string; ticket: Ticket }>;

const upTo = (line: (at: number) => string): string => {
  const lines: string[] = [];
  for (let length = 0, at = 0; length < CAPS.characters; at += 1) {
    lines.push(line(at));
    length += (lines.at(-1)?.length ?? 0) + 1;
  }
  return lines.join("\n").slice(0, CAPS.characters);
};

const payload = JSON.stringify({ ...aPayload(), x_pad: "" });
const long = payload
  .replace('"x_pad":""', `"x_pad":"${"word ".repeat(13_000)}`)
  .slice(0, CAPS.characters - 2);
const whole = `${long}"}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const note = (text: string, html: string | null = null): Ticket =>
  aTicket({ comments: [aComment(text, { html })] });

export const longPlaces: readonly LongPlace[] = [
  { place: "payload in the field", ticket: aTicket({ fields: [aField(PAYLOAD_FIELD, whole)] }) },
  { place: "payload cut in the middle", ticket: aTicket({ fields: [aField(PAYLOAD_FIELD, long)] }) },
  {
    place: "field of brackets",
    ticket: aTicket({ fields: [aField(PAYLOAD_FIELD, `{"a":${"[".repeat(CAPS.characters)}`)] }),
  },
  {
    place: "field of quotes",
    ticket: aTicket({ fields: [aField(PAYLOAD_FIELD, '{"'.repeat(CAPS.characters / 2))] }),
  },
  {
    place: "payload in a note, escaped twice",
    ticket: note("See below.", `<p>${escaped(escaped(whole))}</p>`),
  },
  {
    place: "pointer with a digest of the field",
    ticket: aTicket({
      fields: [aField(PAYLOAD_FIELD, whole)],
      pointers: [
        {
          auditId: "3",
          at: "2026-11-03T14:05:00Z",
          custom: { handoff: "handoff/1", id: "h-1", sha: "0".repeat(64) },
        },
      ],
    }),
  },
  {
    place: "mapped field",
    ticket: aTicket({ fields: [aField(MAPPED_FIELD, "word ".repeat(CAPS.characters / 5))] }),
  },
  { place: "note of labels", ticket: note(upTo((at) => `Label ${at}: value ${at}`)) },
  {
    place: "note of flat lines",
    ticket: note(`schema=handoff/1\n${upTo((at) => `handoff.x_${"abc".repeat(at % 9)}=value ${at}`)}`),
  },
  {
    place: "note of dialogue",
    ticket: note(`Transcript\n${upTo((at) => `${at % 2 ? "Bot" : "User"}: line ${at}`)}`),
  },
  { place: "note of colons", ticket: note(":".repeat(CAPS.characters)) },
  {
    place: "conversation of one message",
    ticket: aTicket({ turns: someTurns(`customer: ${"word ".repeat(13_000)}`, "bot: ok") }),
  },
  { place: "tags", ticket: aTicket({ tags: upTo((at) => `handoff_queue__desk_${at}`).split("\n") }) },
];

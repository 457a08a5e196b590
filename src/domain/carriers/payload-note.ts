import type { TicketComment } from "../ticket";
import { isBotNote } from "./bot-author";
import type { Carrier, CarrierReading } from "./carrier";
import { payloadReading, unreadableReading } from "./payload-reading";

/**
 * The `handoff/1` payload in a private note by a configured bot author, plain, fenced or HTML-escaped. One in an
 * attached file is not opened: that would be one more request a ticket, so it is named as what cannot be read.
 */
export const payloadNote: Carrier = {
  name: "payload_note",
  read: (ticket, policy) =>
    ticket.comments
      .filter((comment) => isBotNote(comment, policy))
      .flatMap((note) => {
        const read = readNote(note);
        return read.length > 0 ? read : attached(note);
      }),
};

const ATTACHED = /^handoff[\w.-]{0,60}\.json$/i;

function attached({ id: ref, at, text, files = [] }: TicketComment): readonly CarrierReading[] {
  const file = files.find((name) => ATTACHED.test(name));
  if (file === undefined) return [];
  const place = { carrier: "payload_note", ref, at, evidence: { kind: "comment", ref } } as const;
  return [unreadableReading(text, place, [{ path: file, code: "in_attachment", facts: {} }])];
}

/** The payload in a note, whoever wrote it: the plain text first, the markup where that gave nothing whole. */
export function readNote(note: TicketComment): readonly CarrierReading[] {
  const place = {
    carrier: "payload_note",
    ref: note.id,
    at: note.at,
    evidence: { kind: "comment", ref: note.id },
  } as const;
  const texts = note.html === null ? [note.text] : [note.text, note.html];
  const readings = texts.flatMap((text) => payloadReading(text, place) ?? []).filter(isContract);
  const whole = readings.find(({ grade }) => grade === "ok" || grade === "repaired");
  const best = whole ?? readings.find(({ values }) => values !== null) ?? readings[0];
  return best === undefined ? [] : [best];
}

/** An object in a note that has nothing of the contract is somebody else's, unless it names the contract. */
function isContract({ values, raw }: CarrierReading): boolean {
  return values !== null || (raw ?? "").includes("handoff/");
}

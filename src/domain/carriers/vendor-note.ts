import { isBareSummary } from "../handoff/bare-summary";
import { cutText } from "../handoff/cut-text";
import type { HandoffValues } from "../handoff/handoff";
import { findPayload, type JsonObject } from "../handoff/payload-text";
import type { ReadingProblem } from "../handoff/provenance";
import type { Policy } from "../policy/policy";
import type { TicketComment } from "../ticket";
import { isBotNote } from "./bot-author";
import type { Carrier, CarrierReading } from "./carrier";
import { labelValues } from "./label-values";
import { type LabelLine, labelLines } from "./note-labels";
import { readNote } from "./payload-note";
import type { VendorProfile } from "./profiles/profile";
import { shapeValues, vendorByShape } from "./vendor-shape";
import { vendorByNote } from "./vendors";

/** Labels a note needs before an unknown author's text counts as a bot's note: one may be anybody's sentence. */
const FEWEST_LABELS = 2;

/** Characters of a note that are looked at; Zendesk's comments hold about as many. */
const NOTE_LENGTH = 65_536;

/**
 * Notes of bots that know no contract: a vendor's JSON, labelled lines in eight languages, or plain words. Only
 * what no customer wrote: private notes of configured bot authors, and comments that a known vendor's name or
 * opening words mark as its own.
 */
export const vendorNote: Carrier = {
  name: "vendor_note",
  read: (ticket, policy) => ticket.comments.flatMap((comment) => readComment(comment, policy)),
};

type Extract = Readonly<{ values: HandoffValues; problems: readonly ReadingProblem[] }>;

function readComment(comment: TicketComment, policy: Policy): readonly CarrierReading[] {
  if (comment.by === "customer" || readNote(comment).length > 0) return [];
  const profile = vendorByNote(comment);
  const own = isBotNote(comment, policy);
  if (!own && profile === null) return [];
  const text = cutText(comment.text, NOTE_LENGTH);
  const lines = labelLines(text);
  const extract =
    fromShape(text, lines) ?? fromLabels(lines, profile, own) ?? (own ? fromWords(text, profile) : null);
  if (extract === null) return [];
  const { values, problems } = extract;
  return [
    {
      carrier: "vendor_note",
      ref: comment.id,
      at: comment.at,
      grade: problems.length === 0 ? "ok" : Object.keys(values).length > 0 ? "partial" : "unreadable",
      problems,
      values: Object.keys(values).length > 0 ? withVendor(values, profile) : null,
      raw: text,
      evidence: { kind: "comment", ref: comment.id },
    },
  ];
}

const withVendor = (values: HandoffValues, profile: VendorProfile | null): HandoffValues =>
  profile === null ? values : { vendor: profile.vendor, ...values };

function fromShape(text: string, lines: readonly LabelLine[]): Extract | null {
  const found = findPayload(text);
  if (found.kind !== "object") return fromFlatShape(lines);
  const of = vendorByShape(found.object);
  return of === null ? null : { values: shapeValues(of.values, of.profile), problems: found.problems };
}

/** The same keys as `key: value` lines, as some adapters write them. */
function fromFlatShape(lines: readonly LabelLine[]): Extract | null {
  const object: JsonObject = Object.fromEntries(lines.map(({ label, value }) => [label, value]));
  const of = vendorByShape(object);
  return of === null ? null : { values: shapeValues(of.values, of.profile), problems: [] };
}

function fromLabels(
  lines: readonly LabelLine[],
  profile: VendorProfile | null,
  own: boolean,
): Extract | null {
  const { values, problems, known } = labelValues(lines);
  const enough = known >= (profile !== null || own ? 1 : FEWEST_LABELS);
  return enough && (Object.keys(values).length > 0 || problems.length > 0) ? { values, problems } : null;
}

/** A bot author's note in plain words is its summary, unless it only marks that something began or ended. */
function fromWords(text: string, profile: VendorProfile | null): Extract | null {
  const words = text.split(/\n\s{0,20}(?:transcript|conversation)\b/i)[0]?.trim() ?? "";
  const marker = profile?.opens?.some((opening) => words.toLowerCase().startsWith(opening)) ?? false;
  return marker || isBareSummary(words) || /^transcript\b/i.test(words)
    ? null
    : { values: { summary: words }, problems: [] };
}

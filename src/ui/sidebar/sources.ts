import type { CarrierName, Evidence, Source } from "../../domain/handoff/provenance";
import type { Ticket, TicketChange } from "../../domain/ticket";

/** A place a claim rests on, as the card can show it: a turn to go to, or the text that stands there. */
export type EvidencePlace =
  | Readonly<{ kind: "turn"; turn: number }>
  | Readonly<{ kind: "field"; title: string; text: string | null }>
  | Readonly<{ kind: "comment"; author: string; at: string | null; text: string | null }>
  | Readonly<{ kind: "audit"; at: string | null; changes: readonly TicketChange[] }>
  | Readonly<{ kind: "tag"; tag: string }>
  | Readonly<{ kind: "rule"; rule: string }>
  | Readonly<{ kind: "ticket"; id: string }>;

/** Where a piece of evidence stands on this ticket. What is not on the ticket any more is named all the same. */
export function placeOf(evidence: Evidence, ticket: Ticket): EvidencePlace {
  const { kind, ref } = evidence;
  switch (kind) {
    case "turn":
      return { kind, turn: Number(ref) };
    case "field": {
      const field = ticket.fields.find(({ id }) => id === ref);
      return { kind, title: field?.title ?? ref, text: rawText("payload_field", ref, ticket) };
    }
    case "comment": {
      const comment = ticket.comments.find(({ id }) => id === ref);
      return {
        kind,
        author: comment?.authorName ?? "",
        at: comment?.at ?? null,
        text: comment?.text ?? evidence.text ?? null,
      };
    }
    case "audit": {
      const changes = ticket.changes.filter(({ auditId }) => auditId === ref);
      return { kind, at: changes[0]?.at ?? null, changes };
    }
    case "tag":
      return { kind, tag: ref };
    case "rule":
      return { kind, rule: ref };
    case "ticket":
      return { kind, id: ref };
  }
}

/** The raw text of a carrier on this ticket, as the bot left it; null where it is not one text or not there. */
export function rawText(carrier: CarrierName, ref: string, ticket: Ticket): string | null {
  switch (carrier) {
    case "payload_field":
    case "mapped_field":
    case "triage": {
      const value = ticket.fields.find(({ id }) => id === ref)?.value ?? null;
      return value === null ? null : String(value);
    }
    case "payload_note":
    case "vendor_note":
      return ticket.comments.find(({ id }) => id === ref)?.text ?? null;
    case "audit_metadata":
      return pointerText(ref, ticket);
    default:
      return null;
  }
}

/** What a value's source would show, for values that carry no evidence of their own. */
export function evidenceOfSource({ carrier, ref }: Source): readonly Evidence[] {
  const kind = KIND_OF_CARRIER[carrier];
  return kind === null ? [] : [{ kind, ref }];
}

const KIND_OF_CARRIER = {
  payload_field: "field",
  mapped_field: "field",
  triage: "field",
  payload_note: "comment",
  audit_metadata: "audit",
  vendor_note: "comment",
  conversation: "turn",
  tags: "tag",
  derived: null,
} as const satisfies Record<CarrierName, Evidence["kind"] | null>;

function pointerText(ref: string, ticket: Ticket): string | null {
  const pointer = ticket.pointers.find(({ auditId }) => auditId === ref);
  return pointer === undefined ? null : JSON.stringify(pointer.custom, null, 2);
}

import { CAPS } from "../handoff/caps";
import { reasonCode } from "../handoff/normalise";
import { present } from "../handoff/payload-values";
import { sha256 } from "../handoff/sha-256";
import type { Policy } from "../policy/policy";
import type { AuditPointer, Ticket } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";
import { fieldTexts } from "./payload-field";

/**
 * What a bot attached to its own ticket update: too small for a summary (1 KB an audit), but nobody can edit it
 * afterwards. It tells which handoff it was, why, and for whom, when the field was emptied since; and by its digest,
 * whether the field still holds what the bot wrote.
 */
export const auditMetadata: Carrier = {
  name: "audit_metadata",
  read: (ticket, policy) => ticket.pointers.flatMap((pointer) => pointerReading(pointer, ticket, policy)),
};

function pointerReading(
  { auditId, at, custom }: AuditPointer,
  ticket: Ticket,
  policy: Policy,
): readonly CarrierReading[] {
  if (custom.handoff !== "handoff/1") return [];
  const values = present({
    handoffId: textOf(custom.id),
    reason: reasonCode(custom.reason) ?? textOf(custom.reason),
    queue: textOf(custom.queue),
    at,
  });
  return [
    {
      carrier: "audit_metadata",
      ref: auditId,
      at,
      grade: "ok",
      problems: isChanged(custom, ticket, policy) ? [{ path: "sha", code: "digest_differs", facts: {} }] : [],
      values,
      raw: JSON.stringify(custom),
      evidence: { kind: "audit", ref: auditId },
    },
  ];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= 120 ? value : undefined;

/** A digest in hexadecimal digits, whole or its beginning. */
const DIGEST = /^[\da-f]{16,64}$/i;

/**
 * Whether the newest text with this handoff's id is another than the one the bot signed: SHA-256 of the field's
 * text, as sent or with the line ends that a browser makes of it. Nothing to compare is no change.
 */
function isChanged({ id, sha }: AuditPointer["custom"], ticket: Ticket, policy: Policy): boolean {
  const { payloadFieldId } = policy.reading;
  if (payloadFieldId === null || typeof sha !== "string" || typeof id !== "string" || !DIGEST.test(sha))
    return false;
  const text = fieldTexts(ticket, payloadFieldId)
    .filter((one) => one.text.includes(`"${id}"`))
    .at(-1)?.text;
  if (text === undefined || text.length > CAPS.characters) return false;
  const sent = new Set([text, text.replaceAll("\r\n", "\n")]);
  return ![...sent].some((one) => sha256(one).startsWith(sha.toLowerCase()));
}

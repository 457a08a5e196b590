import { reasonCode } from "../handoff/normalise";
import { present } from "../handoff/payload-values";
import type { AuditPointer } from "../ticket";
import type { Carrier, CarrierReading } from "./carrier";

/**
 * What a bot attached to its own ticket update: too small for a summary (1 KB an audit), but nobody can edit it
 * afterwards. It tells which handoff it was, why, and for whom, when the field was emptied since.
 */
export const auditMetadata: Carrier = {
  name: "audit_metadata",
  read: (ticket) => ticket.pointers.flatMap(pointerReading),
};

function pointerReading({ auditId, at, custom }: AuditPointer): readonly CarrierReading[] {
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
      problems: [],
      values,
      raw: JSON.stringify(custom),
      evidence: { kind: "audit", ref: auditId },
    },
  ];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= 120 ? value : undefined;

import type { AuditPointer, TicketChange } from "../../domain/ticket";
import type { WireAudit, WireEvent } from "../wire/wire-audit";
import { actorOf, isByHand } from "./actor-of";
import { oldestFirst } from "./oldest-first";
import type { People } from "./people";

/** Audits that can be pointed at and placed in time, oldest first. */
type Dated = WireAudit & Readonly<{ id: string; created_at: string }>;

function dated(audits: readonly WireAudit[]): readonly Dated[] {
  const kept = audits.filter((audit): audit is Dated => audit.id !== null && audit.created_at !== null);
  return oldestFirst(
    kept,
    (audit) => audit.created_at,
    (audit) => audit.id,
  );
}

/**
 * What changed on the ticket and by whom, from the `Create` and `Change` events of its audits, oldest
 * first. An event has its own `via` only where it differs from the audit's: a trigger that acted on it.
 */
export function ticketChanges(audits: readonly WireAudit[], people: People): readonly TicketChange[] {
  return dated(audits).flatMap((audit) =>
    audit.events.flatMap((event) => ticketChange(audit, event, people) ?? []),
  );
}

function ticketChange(audit: Dated, event: WireEvent, people: People): TicketChange | null {
  const kind = event.type === "Create" ? "create" : event.type === "Change" ? "change" : null;
  if (kind === null || event.field_name === null) return null;
  const via = event.via ?? audit.via;
  return {
    auditId: audit.id,
    at: audit.created_at,
    kind,
    field: event.field_name,
    from: kind === "create" ? null : event.previous_value,
    to: event.value,
    by: actorOf(via, audit.author_id, people),
    ...(isByHand(via, audit.author_id, people) ? { byHand: true } : {}),
  };
}

/** What the makers of the ticket's updates attached to them, oldest first; empty attachments are none. */
export function auditPointers(audits: readonly WireAudit[]): readonly AuditPointer[] {
  return dated(audits).flatMap(({ id, created_at, metadata }) => {
    const custom = metadata?.custom ?? {};
    return Object.keys(custom).length === 0 ? [] : [{ auditId: id, at: created_at, custom }];
  });
}

import type { Reply } from "./account";
import type { SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { maySee } from "./roles";
import { idOf } from "./row";
import { currentVersion, type Version, versionAt } from "./store";
import { hiddenTicket } from "./update-ticket";

/**
 * Runs a read with the ticket that `:ticket_id` names, if the caller sees it; else answers why not. Knob
 * `replicaLagMs` shows readers the ticket as it stood a while ago.
 */
export function withSeenTicket(call: SignedInCall, read: (version: Version) => Reply): Reply {
  const { store, user, knobs } = call;
  const ticketId = idOf(call.params.ticket_id) ?? 0;
  const current = currentVersion(store, ticketId);
  if (current === null) return recordNotFound();
  if (!maySee(store, user, current.ticket)) return hiddenTicket(knobs);
  const lag = call.method === "GET" ? knobs.replicaLagMs : 0;
  return read(lag === 0 ? current : (versionAt(store, ticketId, call.now - lag) ?? current));
}

import type { AccountAnswer } from "./account";
import type { SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { maySee } from "./roles";
import { idOf } from "./row";
import { currentVersion, type Version } from "./store";
import { hiddenTicket } from "./update-ticket";

/** Runs a read with the ticket that `:ticket_id` names, if the caller sees it; else answers why not. */
export function withSeenTicket(call: SignedInCall, read: (version: Version) => AccountAnswer): AccountAnswer {
  const version = currentVersion(call.store, idOf(call.params.ticket_id) ?? 0);
  if (version === null) return recordNotFound();
  return maySee(call.store, call.user, version.ticket) ? read(version) : hiddenTicket(call.knobs);
}

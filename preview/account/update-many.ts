import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { errorList } from "./errors";
import { queueJob } from "./jobs";
import { idOf, type Row, rowOf, rowsOf, textsOf } from "./row";
import type { TagChange } from "./tag-set";
import { patchFrom, type TicketPatch } from "./ticket-patch";
import { guardStamp, updateTicket } from "./update-ticket";

export const UPDATE_MANY_ROUTES: readonly Route[] = [
  { method: "PUT", path: "/api/v2/tickets/update_many", allowed: "agents", answer: updateMany },
];

/** At most a hundred tickets a request. */
const TICKETS_LIMIT = 100;

/** One update for all `ids`, or one for each of `tickets`; answers a queued job at once. */
function updateMany(call: SignedInCall): Reply {
  const wanted = call.query.has("ids") ? sameForAll(call) : oneForEach(call);
  if (wanted.length === 0)
    return errorList(400, "BadRequest", "Bad request", "Send ids and a ticket, or tickets");
  if (wanted.length > TICKETS_LIMIT) {
    return errorList(
      400,
      "TooManyValues",
      "Too many values",
      `At most ${TICKETS_LIMIT} tickets, not ${wanted.length}`,
    );
  }
  const work = (now: number) => wanted.map((one) => carryOut(call, one, now));
  const job_status = queueJob(call.store, call.now, {
    type: "Bulk Update Ticket",
    total: wanted.length,
    delayMs: call.knobs.jobDelayMs,
    work,
  });
  return json(200, { job_status });
}

type Wanted = Readonly<{ ticketId: number; patch: TicketPatch; stamp: string | null }>;

function sameForAll(call: SignedInCall): readonly Wanted[] {
  const sent = rowOf(call.body.ticket);
  const patch = withTagVerbs(patchFrom(sent), sent);
  const ids = textsOf(call.query.get("ids")).map((id) => idOf(id.trim()) ?? 0);
  return ids.map((ticketId) => ({ ticketId, patch, stamp: guardStamp(sent) }));
}

function oneForEach(call: SignedInCall): readonly Wanted[] {
  const obeyed = call.knobs.batchTagVerbs === "obeyed";
  return rowsOf(call.body.tickets).map((sent) => ({
    ticketId: idOf(sent.id) ?? 0,
    patch: obeyed ? withTagVerbs(patchFrom(sent), sent) : patchFrom(sent),
    stamp: guardStamp(sent),
  }));
}

function withTagVerbs(patch: TicketPatch, sent: Row): TicketPatch {
  const named = (kind: TagChange["kind"], key: string): readonly TagChange[] =>
    key in sent ? [{ kind, tags: textsOf(sent[key]) }] : [];
  return {
    ...patch,
    tags: [...patch.tags, ...named("add", "additional_tags"), ...named("remove", "remove_tags")],
  };
}

function carryOut(call: SignedInCall, wanted: Wanted, now: number): Row {
  const outcome = updateTicket(call.store, {
    ...wanted,
    user: call.user,
    now,
    knobs: call.knobs,
    closedTags: call.knobs.closedByUpdateMany === "tags_only",
  });
  const at = { id: wanted.ticketId, action: "update" };
  if (outcome.kind !== "refused") return { ...at, status: "Updated", success: true };
  return { ...at, success: false, ...failureOf(outcome.answer) };
}

function failureOf(answer: Reply): Row {
  const body = rowOf(answer.json);
  const error = typeof body.error === "string" ? body.error : "Forbidden";
  return { error, details: JSON.stringify(body.details ?? body.description ?? error) };
}

import type { Reply } from "./account";
import { json, written } from "./answers";
import type { Route, SignedInCall } from "./call";
import { errorList, forbidden } from "./errors";
import { queueJob } from "./jobs";
import { may } from "./roles";
import { idOf, type Row, textOf } from "./row";
import { withSeenTicket } from "./seen-ticket";
import { currentVersion, type TicketRecord } from "./store";
import { EMPTY_PATCH, type TicketPatch } from "./ticket-patch";
import { updateTicket } from "./update-ticket";

export const MERGE_ROUTES: readonly Route[] = [
  { method: "POST", path: "/api/v2/tickets/:ticket_id/merge", allowed: "agents", answer: merge },
];

/** Zendesk marks the tickets that went up in another one with this tag. */
const MERGED_TAG = "closed_by_merge";

/** Closes the source tickets and leaves a comment on each side; both comments are private unless told otherwise. */
function merge(call: SignedInCall): Reply {
  return withSeenTicket(call, ({ ticket }) => {
    if (!may(call.store, call.user, "ticket_merge", ticket)) return forbidden();
    const sources = sourceIds(call).filter((id) => id !== ticket.id);
    if (sources.length === 0) return errorList(400, "MissingParameter", "ids: parameter is required");
    const job_status = queueJob(call.store, call.now, {
      type: "Ticket Merge",
      total: sources.length,
      delayMs: call.knobs.jobDelayMs,
      work: (now) => sources.map((id) => mergeOne(call, id, ticket, now)),
    });
    return json(200, { job_status });
  });
}

const sourceIds = (call: SignedInCall): readonly number[] =>
  Array.isArray(call.body.ids) ? call.body.ids.flatMap((id) => idOf(id) ?? []) : [];

function mergeOne(call: SignedInCall, sourceId: number, target: TicketRecord, now: number): Row {
  const source = currentVersion(call.store, sourceId)?.ticket;
  const closing = closingPatch(call, target.id);
  const outcome = updateTicket(call.store, { ...writer(call, now), ticketId: sourceId, patch: closing });
  if (outcome.kind === "refused") {
    return {
      id: sourceId,
      action: "update",
      success: false,
      error: "MergeFailed",
      details: written(outcome.answer).body,
    };
  }
  const told = `Request #${sourceId} "${textOf(source?.subject) ?? ""}" was closed and merged into this request.`;
  const patch = commenting(call.body.target_comment ?? told, call.body.target_comment_is_public);
  updateTicket(call.store, { ...writer(call, now), ticketId: target.id, patch });
  return { id: sourceId, action: "update", status: "Updated", success: true };
}

function closingPatch(call: SignedInCall, targetId: number): TicketPatch {
  const told = `This request was closed and merged into request #${targetId}.`;
  return {
    ...commenting(call.body.source_comment ?? told, call.body.source_comment_is_public),
    properties: { status: "closed" },
    tags: [{ kind: "add", tags: [MERGED_TAG] }],
  };
}

const commenting = (body: unknown, isPublic: unknown): TicketPatch => ({
  ...EMPTY_PATCH,
  comment: { body: String(body), html: null, public: isPublic === true, authorId: null },
});

const writer = ({ user, knobs }: SignedInCall, now: number) => ({ stamp: null, user, now, knobs });

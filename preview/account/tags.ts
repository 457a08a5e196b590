import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordInvalid } from "./errors";
import { idOf, joined, textsOf } from "./row";
import { withSeenTicket } from "./seen-ticket";
import { orderTags, type TagChange } from "./tag-set";
import { EMPTY_PATCH } from "./ticket-patch";
import { guardStamp, updateTicket } from "./update-ticket";

const PATH = "/api/v2/tickets/:ticket_id/tags";

/** The verbs are easily taken for each other: PUT adds and answers 200, POST replaces and answers 201. */
export const TAG_ROUTES: readonly Route[] = [
  { method: "GET", path: PATH, allowed: "agents", answer: listTags },
  { method: "PUT", path: PATH, allowed: "agents", answer: (call) => changeTags(call, "add", 200) },
  { method: "POST", path: PATH, allowed: "agents", answer: (call) => changeTags(call, "set", 201) },
  { method: "DELETE", path: PATH, allowed: "agents", answer: (call) => changeTags(call, "remove", 200) },
];

function listTags(call: SignedInCall): Reply {
  return withSeenTicket(call, ({ ticket }) => json(200, { tags: orderTags(ticket.tags, call.knobs) }));
}

function changeTags(call: SignedInCall, kind: TagChange["kind"], status: number): Reply {
  const tags = sentTags(call);
  if (tags === null && call.knobs.missingTags === "invalid") {
    return recordInvalid({ tags: [{ description: "Tags: cannot be blank", error: "BlankValue" }] });
  }
  const outcome = updateTicket(call.store, {
    ticketId: idOf(call.params.ticket_id) ?? 0,
    patch: { ...EMPTY_PATCH, tags: [{ kind: tags === null ? "add" : kind, tags: tags ?? [] }] },
    stamp: call.knobs.guardOnTagVerbs === "obeyed" ? sentStamp(call) : null,
    user: call.user,
    now: call.now,
    knobs: call.knobs,
  });
  if (outcome.kind === "refused") return outcome.answer;
  const ticket = outcome.kind === "saved" ? outcome.saved.ticket : outcome.ticket;
  return json(status, { tags: orderTags(ticket.tags, call.knobs) });
}

/** DELETE takes its tags from the query or the body; null where neither has any. */
function sentTags(call: SignedInCall): readonly string[] | null {
  const sent = call.body.tags ?? (call.method === "DELETE" ? call.query.get("tags") : null);
  const tags = textsOf(sent).filter((tag) => tag.trim() !== "");
  return tags.length > 0 || Array.isArray(sent) ? tags : null;
}

const sentStamp = (call: SignedInCall): string | null =>
  guardStamp(joined(Object.fromEntries(call.query), call.body));

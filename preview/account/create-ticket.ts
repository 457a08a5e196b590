import type { Reply } from "./account";
import { isoSecond } from "./account-time";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { type RecordProblems, recordInvalid } from "./errors";
import { standingOf } from "./roles";
import { rowOf, textsOf } from "./row";
import { runTriggers } from "./run-triggers";
import { saveUpdate } from "./save-update";
import { nextId, type TicketRecord } from "./store";
import { normalizeTags } from "./tag-set";
import { withConsequences } from "./ticket-consequences";
import { differenceOf } from "./ticket-difference";
import { applyPatch, type CommentDraft, patchFrom, type TicketPatch } from "./ticket-patch";
import { ticketProblems } from "./ticket-validation";
import { shownTicket } from "./tickets";

export const NEW_TICKET_ROUTES: readonly Route[] = [
  { method: "POST", path: "/api/v2/tickets", allowed: "agents", answer: createTicket },
];

/**
 * Create Ticket. The first comment is what a ticket cannot do without; who asks is the requester unless
 * another user is named. Tags of the requester and of the organization are copied onto the ticket, as
 * Zendesk's help has it (article 203662006).
 */
function createTicket(call: SignedInCall): Reply {
  const { store, user, now, knobs } = call;
  const patch = patchFrom(rowOf(call.body.ticket));
  const { comment } = patch;
  const blank = blankTicket(call, comment);
  const tags = patch.tags.map((one) => ({ ...one, tags: normalizeTags(one.tags, knobs) }));
  const wanted = withInherited(call, applyPatch(blank, { ...patch, tags }, store.fields), patch);
  const after = withConsequences(store, blank, wanted, knobs);
  const problems = { ...missing(call, after, comment), ...ticketProblems(store, blank, after, knobs) };
  if (Object.keys(problems).length > 0) return recordInvalid(problems);
  const reaction = runTriggers(store.triggers, after, { before: null, comment, fields: store.fields });
  const saved = saveUpdate(store, {
    after: reaction.ticket,
    changes: [{ changes: differenceOf(blank, after), via: null, type: "Create" }, ...reaction.changes],
    comment,
    metadata: patch.metadata ?? {},
    author: user,
    channel: knobs.restChannel,
    at: { epochMs: now, iso: isoSecond(now) },
  });
  const shown = shownTicket(store, saved.ticket, knobs);
  const answer = json(201, { ticket: shown, audit: saved.audit });
  return { ...answer, headers: { ...answer.headers, location: String(shown.url) } };
}

/** A ticket nobody has filled in: the account's default brand and form, every field empty. */
function blankTicket({ store, user, now, knobs }: SignedInCall, comment: CommentDraft | null): TicketRecord {
  const [at, description] = [isoSecond(now), comment?.body ?? ""];
  return {
    id: nextId(store),
    external_id: null,
    via: { channel: knobs.restChannel, source: { from: {}, to: {}, rel: null } },
    created_at: at,
    updated_at: at,
    type: null,
    subject: null,
    raw_subject: null,
    description,
    priority: null,
    status: "new",
    requester_id: null,
    submitter_id: user.id,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    problem_id: null,
    has_incidents: false,
    is_public: comment?.public !== false && standingOf(user) !== "light_agent",
    due_at: null,
    tags: [],
    custom_fields: [...store.fields.values()]
      .filter((field) => field.removable !== false)
      .map(({ id }) => ({ id, value: null })),
    brand_id: defaultOf([...store.brands.values()]),
    ticket_form_id: defaultOf([...store.forms.values()]),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
  };
}

const defaultOf = (rows: readonly Readonly<{ id: number; [name: string]: unknown }>[]): number | null =>
  (rows.find((row) => row.default === true) ?? rows[0])?.id ?? null;

function withInherited(
  { store, user }: SignedInCall,
  ticket: TicketRecord,
  { properties }: TicketPatch,
): TicketRecord {
  const requester_id = properties.requester_id === undefined ? user.id : ticket.requester_id;
  const requester = store.users.get(requester_id ?? 0);
  const organization_id = ticket.organization_id ?? requester?.organization_id ?? null;
  const organization = store.organizations.get(organization_id ?? 0);
  const inherited = [...textsOf(requester?.tags), ...textsOf(organization?.tags)];
  return {
    ...ticket,
    raw_subject: ticket.subject,
    requester_id,
    organization_id,
    tags: [...new Set([...ticket.tags, ...inherited])],
  };
}

function missing(
  { store }: SignedInCall,
  ticket: TicketRecord,
  comment: CommentDraft | null,
): RecordProblems {
  const base = [
    ...(comment === null ? [{ description: "Description: cannot be blank", error: "BlankValue" }] : []),
    ...(store.users.has(ticket.requester_id ?? 0)
      ? []
      : [{ description: "Requester: is not known", error: "InvalidValue" }]),
  ];
  return base.length === 0 ? {} : { base };
}

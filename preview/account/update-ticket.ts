import type { Reply } from "./account";
import { isoSecond, laterOf } from "./account-time";
import {
  closedTicket,
  forbidden,
  type RecordProblems,
  recordInvalid,
  recordNotFound,
  updateConflict,
} from "./errors";
import type { Knobs } from "./knobs";
import { commentsPrivatelyOnly, may, maySee, standingOf } from "./roles";
import type { Row } from "./row";
import { runTriggers } from "./run-triggers";
import { type SavedUpdate, saveUpdate } from "./save-update";
import { addVersion, currentVersion, type Store, type TicketRecord, type UserRecord } from "./store";
import { normalizeTags } from "./tag-set";
import { withConsequences } from "./ticket-consequences";
import { differenceOf } from "./ticket-difference";
import { applyPatch, type TicketPatch } from "./ticket-patch";
import { ticketProblems } from "./ticket-validation";

/** `stamp` is the caller's `updated_stamp`; null where the write is not guarded. */
export type TicketUpdate = Readonly<{
  ticketId: number;
  patch: TicketPatch;
  stamp: string | null;
  user: UserRecord;
  now: number;
  knobs: Knobs;
  /** Only Update Many may move tags of a closed ticket. */
  closedTags?: boolean;
}>;

export type UpdateOutcome =
  | Readonly<{ kind: "saved"; saved: SavedUpdate }>
  | Readonly<{ kind: "unchanged"; ticket: TicketRecord }>
  | Readonly<{ kind: "refused"; answer: Reply }>;

/**
 * Carries out one write on one ticket, or refuses it, in Zendesk's order: is it there and visible, may
 * this user, is it closed, is the guard's stamp current, is the result valid. A write that changes
 * nothing leaves `updated_at` and the audits alone.
 */
export function updateTicket(store: Store, update: TicketUpdate): UpdateOutcome {
  const ticket = currentVersion(store, update.ticketId)?.ticket;
  if (ticket === undefined) return refused(recordNotFound());
  const barred = barredBy(store, update, ticket);
  if (barred !== null) return barred;
  if (ticket.status === "closed" && !movesTagsOnly(update)) return refused(closedTicket());
  if (isStale(update, ticket)) return refused(updateConflict());
  return carryOut(store, update, ticket);
}

/** The guard is on as soon as `safe_update` is sent, `false` included, and only with a stamp beside it. */
export function guardStamp(part: Row): string | null {
  const on = part.safe_update !== undefined && part.safe_update !== null;
  return on && typeof part.updated_stamp === "string" ? part.updated_stamp : null;
}

const movesTagsOnly = ({ patch, closedTags }: TicketUpdate): boolean =>
  closedTags === true &&
  patch.tags.length > 0 &&
  patch.comment === null &&
  patch.entries.length === 0 &&
  Object.keys(patch.properties).length === 0;

const refused = (answer: Reply): UpdateOutcome => ({ kind: "refused", answer });

function barredBy(store: Store, update: TicketUpdate, ticket: TicketRecord): UpdateOutcome | null {
  const { user, patch, knobs } = update;
  if (!maySee(store, user, ticket)) return refused(hiddenTicket(knobs));
  const edits = Object.keys(patch.properties).length > 0 || patch.entries.length > 0;
  const barred =
    (edits && !may(store, user, "ticket_editing", ticket)) ||
    (patch.tags.length > 0 && !may(store, user, "ticket_tag_editing", ticket)) ||
    (patch.comment?.public === true && commentsPrivatelyOnly(user));
  if (!barred) return null;
  const silently = standingOf(user) === "light_agent" && knobs.lightAgentWrite === "ignored";
  return silently ? { kind: "unchanged", ticket } : refused(forbidden());
}

export const hiddenTicket = (knobs: Knobs): Reply =>
  knobs.hiddenTicket === "forbidden" ? forbidden() : recordNotFound();

/** A stamp that is no date is older than any ticket. */
function isStale({ stamp, knobs }: TicketUpdate, ticket: TicketRecord): boolean {
  if (stamp === null) return false;
  const [sent, held] = [Date.parse(stamp), Date.parse(ticket.updated_at)];
  return knobs.guardStamp === "older" ? !(sent >= held) : sent !== held;
}

function carryOut(store: Store, update: TicketUpdate, before: TicketRecord): UpdateOutcome {
  const { knobs, now, patch } = update;
  const tags = patch.tags.map((one) => ({ ...one, tags: normalizeTags(one.tags, knobs) }));
  const wanted = applyPatch(before, { ...patch, tags }, store.fields);
  const after = withConsequences(store, before, wanted, knobs);
  const metadata = boundedMetadata(patch.metadata, knobs);
  const problems = { ...ticketProblems(store, before, after, knobs), ...metadata.problems };
  if (Object.keys(problems).length > 0) return refused(recordInvalid(problems));
  const changes = differenceOf(before, after);
  if (changes.length === 0 && patch.comment === null) return unchanged(store, update, before);
  const { comment } = patch;
  const reaction = runTriggers(store.triggers, after, { before, comment, fields: store.fields });
  const saved = saveUpdate(store, {
    after: reaction.ticket,
    changes: [{ changes, via: null }, ...reaction.changes],
    comment,
    metadata: metadata.kept,
    author: update.user,
    channel: knobs.restChannel,
    at: { epochMs: now, iso: isoSecond(now) },
  });
  return { kind: "saved", saved };
}

/** Knob `noChangeWrite`: usually only what makes an event moves `updated_at`. */
function unchanged(store: Store, { knobs, now }: TicketUpdate, before: TicketRecord): UpdateOutcome {
  const version = currentVersion(store, before.id);
  if (version === null || knobs.noChangeWrite === "unmoved") return { kind: "unchanged", ticket: before };
  const ticket = { ...before, updated_at: laterOf(before.updated_at, isoSecond(now)) };
  addVersion(store, { ...version, at: now, ticket });
  return { kind: "unchanged", ticket };
}

/** Audit metadata may hold one kilobyte, by the text of Zendesk's API reference. */
const METADATA_BYTES = 1024;

type BoundedMetadata = Readonly<{ kept: Row; problems: RecordProblems }>;

function boundedMetadata(metadata: Row | null, knobs: Knobs): BoundedMetadata {
  const bytes = metadata === null ? 0 : new TextEncoder().encode(JSON.stringify(metadata)).length;
  if (bytes <= METADATA_BYTES) return { kept: metadata ?? {}, problems: {} };
  if (knobs.oversizedMetadata === "dropped") return { kept: {}, problems: {} };
  const description = `Metadata: is too large (maximum is ${METADATA_BYTES} bytes)`;
  return { kept: {}, problems: { metadata: [{ description, error: "InvalidValue" }] } };
}

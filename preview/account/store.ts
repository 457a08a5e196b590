import type { AppShelf } from "./apps/app-shelf";
import { joined, type Row } from "./row";
import type { Trigger } from "./trigger";

export const STATUSES = ["new", "open", "pending", "hold", "solved", "closed"] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ["low", "normal", "high", "urgent"] as const;

export type FieldEntry = Readonly<{ id: number; value: unknown }>;

/** A ticket as REST returns it, with the parts that rules read named; `fields` is added on the way out. */
export type TicketRecord = Row &
  Readonly<{
    id: number;
    status: Status;
    priority: string | null;
    group_id: number | null;
    assignee_id: number | null;
    requester_id: number | null;
    organization_id: number | null;
    tags: readonly string[];
    custom_fields: readonly FieldEntry[];
    created_at: string;
    updated_at: string;
  }>;

export type UserRecord = Row &
  Readonly<{ id: number; name: string; role: string; email: string | null; organization_id: number | null }>;

export type NamedRecord = Row & Readonly<{ id: number }>;

export type Membership = Readonly<{ id: number; user_id: number; group_id: number; default: boolean }>;

/** All of a ticket from one moment (epoch ms) on. Versions are never changed, so a stale replica or index can show an older one. */
export type Version = Readonly<{
  at: number;
  ticket: TicketRecord;
  audits: readonly Row[];
  comments: readonly Row[];
  conversation: readonly Row[];
}>;

/** What moved on a ticket, for whoever shows it live. `fields` are names as audits use them. */
export type TicketChange = Readonly<{
  n: number;
  at: number;
  ticketId: number;
  kind: "updated" | "deleted";
  fields: readonly string[];
  authorId: number | null;
  updatedAt: string;
}>;

/** Something the account will do at a later moment: an asynchronous job, a write that arrives late. */
export type Pending = Readonly<{ dueAt: number; run: (now: number) => void }>;

/** The whole state of one account. Only the files of this folder touch it, and only within one call. */
export type Store = {
  readonly origin: string;
  readonly tickets: Map<number, Version[]>;
  readonly users: Map<number, UserRecord>;
  readonly organizations: Map<number, NamedRecord>;
  readonly groups: Map<number, NamedRecord>;
  readonly fields: Map<number, NamedRecord>;
  readonly forms: Map<number, NamedRecord>;
  readonly brands: Map<number, NamedRecord>;
  readonly customRoles: Map<number, NamedRecord>;
  triggers: readonly Trigger[];
  readonly apps: AppShelf;
  readonly memberships: Membership[];
  readonly jobs: Map<string, Row>;
  readonly changes: TicketChange[];
  pending: Pending[];
  lastId: number;
  /** What was put together for an answer and has not changed since. */
  readonly shownUsers: Map<UserRecord, Row>;
  readonly shownTickets: Map<number, Readonly<{ ticket: TicketRecord; tagOrder: string; row: Row }>>;
};

/** Ids are given out in order from one counter, so that equal runs give equal ids. */
export function nextId(store: Store): number {
  store.lastId += 1;
  return store.lastId;
}

export const currentVersion = (store: Store, ticketId: number): Version | null =>
  store.tickets.get(ticketId)?.at(-1) ?? null;

/** The ticket as it stood at that moment; its first version when the moment is earlier than all of them. */
export function versionAt(store: Store, ticketId: number, epochMs: number): Version | null {
  const versions = store.tickets.get(ticketId);
  return versions?.filter((version) => version.at <= epochMs).at(-1) ?? versions?.[0] ?? null;
}

/** Enough for any lag worth playing; older ones can no longer be seen. */
const VERSIONS_KEPT = 200;

export function addVersion(store: Store, version: Version): void {
  const versions = store.tickets.get(version.ticket.id) ?? [];
  versions.push(version);
  if (versions.length > VERSIONS_KEPT) versions.shift();
  store.tickets.set(version.ticket.id, versions);
}

export function recordChange(store: Store, change: Omit<TicketChange, "n">): void {
  store.changes.push(joined({ n: store.changes.length + 1 }, change));
}

export const groupIdsOf = (store: Store, userId: number): readonly number[] =>
  store.memberships.filter((one) => one.user_id === userId).map((one) => one.group_id);

import type { Story } from "./account";
import { isoSecond } from "./account-time";
import { emptyShelf } from "./apps/app-shelf";
import { BASE_ACCOUNT } from "./base-account";
import { idOf, isRow, joined, type Row, rowsOf, textOf, textsOf } from "./row";
import {
  addVersion,
  type FieldEntry,
  type Membership,
  type NamedRecord,
  STATUSES,
  type Store,
  type TicketRecord,
  type UserRecord,
} from "./store";

/** Ids given out by the account start here, above those of the base account and of usual stories. */
const FIRST_OWN_ID = 8_000_000;
const FIRST_MEMBERSHIP_ID = 7_600_000;

/**
 * One account out of many stories: their users, groups and fields are joined by id (a later story wins),
 * with the base account's people beside them. Throws, naming the story, where a ticket has no id, where
 * its status is none of Zendesk's, or where two stories hold the same ticket.
 */
export function loadStories(stories: readonly Story[], now: number, origin: string): Store {
  const store: Store = {
    origin,
    tickets: new Map(),
    users: byId(BASE.users, all(stories, "users"), userFrom),
    organizations: byId(BASE.organizations, all(stories, "organizations"), namedFrom),
    groups: orBase(stories, "groups", BASE.groups),
    fields: byId([], all(stories, "ticket_fields"), namedFrom),
    forms: orBase(stories, "ticket_forms", BASE.forms),
    brands: orBase(stories, "brands", BASE.brands),
    customRoles: byId(BASE.customRoles, [], namedFrom),
    triggers: [],
    apps: emptyShelf(),
    memberships: [],
    jobs: new Map(),
    changes: [],
    pending: [],
    lastId: FIRST_OWN_ID,
    shownUsers: new Map(),
    shownTickets: new Map(),
  };
  for (const story of stories) addStory(store, story, now);
  store.memberships.push(...membershipsOf(store));
  return store;
}

function addStory(store: Store, story: Story, now: number): void {
  const ticket = ticketFrom(story, now);
  if (store.tickets.has(ticket.id)) {
    throw new Error(
      `Story "${story.title}": ticket ${ticket.id} is in another story already. Give it another id.`,
    );
  }
  addVersion(store, {
    at: now,
    ticket,
    audits: rowsOf(story.audits),
    comments: rowsOf(story.comments),
    conversation: rowsOf(story.conversation_log),
  });
}

function ticketFrom(story: Story, now: number): TicketRecord {
  const { fields: _alias, ...ticket } = story.ticket;
  const id = idOf(ticket.id);
  if (id === null) throw new Error(`Story "${story.title}": ticket.id must be a whole number.`);
  const status = STATUSES.find((one) => one === (ticket.status ?? "open"));
  if (status === undefined) {
    throw new Error(
      `Story "${story.title}": ticket.status is ${JSON.stringify(ticket.status)}; Zendesk has ${STATUSES.join(", ")}.`,
    );
  }
  const createdAt = textOf(ticket.created_at) ?? isoSecond(now);
  return joined(ticket, {
    id,
    status,
    priority: textOf(ticket.priority),
    group_id: idOf(ticket.group_id),
    assignee_id: idOf(ticket.assignee_id),
    requester_id: idOf(ticket.requester_id),
    organization_id: idOf(ticket.organization_id),
    tags: textsOf(ticket.tags),
    custom_fields: rowsOf(ticket.custom_fields ?? story.ticket.fields).flatMap(entryFrom),
    created_at: createdAt,
    updated_at: textOf(ticket.updated_at) ?? createdAt,
  });
}

function entryFrom(row: Row): readonly FieldEntry[] {
  const id = idOf(row.id);
  return id === null ? [] : [{ id, value: row.value ?? null }];
}

const all = (
  stories: readonly Story[],
  part: "users" | "organizations" | "groups" | "ticket_fields" | "ticket_forms" | "brands",
) => stories.flatMap((story) => rowsOf(story[part]));

/** The base account's own, only where the stories bring none: a second group "Support" would confuse. */
function orBase(
  stories: readonly Story[],
  part: "groups" | "ticket_forms" | "brands",
  base: readonly NamedRecord[],
): Map<number, NamedRecord> {
  const found = all(stories, part);
  return byId(found.length > 0 ? [] : base, found, namedFrom);
}

/** Records that were read already, and rows that are read now; a row replaces the record with its id. */
function byId<T extends { id: number }>(
  records: readonly T[],
  rows: readonly Row[],
  read: (row: Row, id: number) => T,
): Map<number, T> {
  const found = new Map<number, T>();
  for (const record of records) found.set(record.id, record);
  for (const row of rows) {
    const id = isRow(row) ? idOf(row.id) : null;
    if (id !== null) found.set(id, read(row, id));
  }
  return found;
}

const namedFrom = (row: Row, id: number): NamedRecord => ({ ...row, id });

const userFrom = (row: Row, id: number): UserRecord =>
  joined(row, {
    id,
    name: textOf(row.name) ?? `User ${id}`,
    role: textOf(row.role) ?? "end-user",
    email: textOf(row.email),
    organization_id: idOf(row.organization_id),
  });

/**
 * Stories name no memberships. An agent who is limited to groups belongs to their default group, or to the
 * first group that holds a ticket, so that they see some and not all; every other agent is in every group.
 */
function membershipsOf(store: Store): readonly Membership[] {
  const [firstUsed] = [...store.tickets.values()].flatMap(([first]) => first?.ticket.group_id ?? []);
  const agents = [...store.users.values()].filter((user) => user.role === "agent" || user.role === "admin");
  const pairs = agents.flatMap((user) => {
    const home = idOf(user.default_group_id) ?? firstUsed;
    const limited = user.ticket_restriction === "groups";
    const groups = limited ? [home].filter((id) => id !== undefined) : [...store.groups.keys()];
    return groups.map((group_id, index) => ({
      user_id: user.id,
      group_id,
      default: home === undefined ? index === 0 : group_id === home,
    }));
  });
  return pairs.map((pair, index) => joined({ id: FIRST_MEMBERSHIP_ID + index }, pair));
}

/** The base account's records, which nobody ever changes: they are read once for all accounts. */
const BASE = {
  users: [...byId([], BASE_ACCOUNT.users, userFrom).values()],
  organizations: read(BASE_ACCOUNT.organizations),
  groups: read(BASE_ACCOUNT.groups),
  forms: read(BASE_ACCOUNT.ticket_forms),
  brands: read(BASE_ACCOUNT.brands),
  customRoles: read(BASE_ACCOUNT.customRoles),
};

function read(rows: readonly Row[]): readonly NamedRecord[] {
  return [...byId([], rows, namedFrom).values()];
}

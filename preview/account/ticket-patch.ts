import { setFields, setTags } from "./field-tags";
import { idOf, isRow, joined, type Row, rowsOf, textsOf } from "./row";
import type { FieldEntry, NamedRecord, TicketRecord } from "./store";
import { changeTags, type TagChange } from "./tag-set";

/** Properties an update may set. Others, `description` among them, are ignored without a word. */
const ID_PROPERTIES = [
  "group_id",
  "assignee_id",
  "requester_id",
  "organization_id",
  "brand_id",
  "ticket_form_id",
  "problem_id",
  "custom_status_id",
] as const;
const LIST_PROPERTIES = ["collaborator_ids"] as const;
const TEXT_PROPERTIES = ["status", "priority", "type", "subject", "external_id", "due_at"] as const;
export const PROPERTIES = [...TEXT_PROPERTIES, ...ID_PROPERTIES, ...LIST_PROPERTIES] as const;
export type Property = (typeof PROPERTIES)[number];

export type CommentDraft = Readonly<{
  body: string;
  html: string | null;
  public: boolean | null;
  authorId: number | null;
}>;

/** What one request asks of one ticket, before anybody looks whether it may. */
export type TicketPatch = Readonly<{
  properties: Readonly<Partial<Record<Property, unknown>>>;
  entries: readonly FieldEntry[];
  tags: readonly TagChange[];
  comment: CommentDraft | null;
  /** Kept in the audit as `metadata.custom`. */
  metadata: Row | null;
}>;

export const EMPTY_PATCH: TicketPatch = {
  properties: {},
  entries: [],
  tags: [],
  comment: null,
  metadata: null,
};

/** Reads `{ticket: {...}}` of Update Ticket: here `tags` replaces the whole set. */
export function patchFrom(ticket: Row): TicketPatch {
  const named = PROPERTIES.filter((name) => Object.hasOwn(ticket, name));
  const entries = [...rowsOf(ticket.custom_fields), ...rowsOf(ticket.fields)];
  return {
    properties: Object.fromEntries(named.map((name) => [name, ticket[name]])),
    entries: entries.flatMap(entryFrom),
    tags: "tags" in ticket ? [{ kind: "set", tags: textsOf(ticket.tags) }] : [],
    comment: isRow(ticket.comment) ? commentFrom(ticket.comment) : null,
    metadata: isRow(ticket.metadata) ? ticket.metadata : null,
  };
}

/** The ticket after the patch, by its values alone: rights, rules and dates are the caller's. */
export function applyPatch(
  ticket: TicketRecord,
  patch: TicketPatch,
  fields: ReadonlyMap<number, NamedRecord>,
): TicketRecord {
  const withProperties = joined(ticket, readProperties(patch.properties));
  const withFields = setFields(withProperties, patch.entries, fields);
  const tags = patch.tags.reduce(changeTags, withFields.tags);
  return setTags(withFields, tags, fields);
}

function readProperties(properties: TicketPatch["properties"]): Row {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, readProperty(name, value)]),
  );
}

function readProperty(name: string, value: unknown): unknown {
  if (LIST_PROPERTIES.some((one) => one === name)) return idsIn(value);
  return ID_PROPERTIES.some((one) => one === name) ? idOf(value) : value;
}

const idsIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : [];

function entryFrom(row: Row): readonly FieldEntry[] {
  const id = idOf(row.id);
  return id === null ? [] : [{ id, value: row.value ?? null }];
}

function commentFrom(row: Row): CommentDraft | null {
  const html = typeof row.html_body === "string" ? row.html_body : null;
  const body = typeof row.body === "string" ? row.body : (html ?? "");
  if (body === "") return null;
  return {
    body,
    html,
    public: typeof row.public === "boolean" ? row.public : null,
    authorId: idOf(row.author_id),
  };
}

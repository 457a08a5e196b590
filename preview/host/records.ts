import { z } from "zod/mini";

const text = z.catch(z.nullable(z.string()), null);
const id = z.catch(z.nullable(z.number()), null);
const texts = z.catch(z.array(z.string()), []);
const flag = z.catch(z.boolean(), false);
const loose = z.catch(z.record(z.string(), z.unknown()), {});

export const userSchema = z.looseObject({
  id: z.number(),
  name: z.catch(z.string(), "Unknown user"),
  email: text,
  role: z.catch(z.string(), "end-user"),
  role_type: id,
  organization_id: id,
  custom_role_id: id,
  locale: text,
  time_zone: text,
  tags: texts,
  alias: text,
  details: text,
  notes: text,
  signature: text,
  external_id: text,
  ticket_restriction: text,
  only_private_comments: flag,
});
export type UserRecord = z.infer<typeof userSchema>;

export const organizationSchema = z.looseObject({
  id: z.number(),
  name: z.catch(z.string(), ""),
  details: text,
  notes: text,
  external_id: text,
  group_id: id,
  domain_names: texts,
  tags: texts,
  shared_tickets: flag,
  shared_comments: flag,
});
export type OrganizationRecord = z.infer<typeof organizationSchema>;

export const groupSchema = z.looseObject({ id: z.number(), name: z.catch(z.string(), "") });
export const brandSchema = z.looseObject({
  id: z.number(),
  name: z.catch(z.string(), ""),
  subdomain: text,
  brand_url: text,
  active: z.catch(z.boolean(), true),
  default: flag,
  has_help_center: flag,
});
export type BrandRecord = z.infer<typeof brandSchema>;

export const ticketFieldSchema = z.looseObject({
  id: z.number(),
  type: z.catch(z.string(), "text"),
  title: z.catch(z.string(), ""),
  active: z.catch(z.boolean(), true),
  required: flag,
  custom_field_options: z.catch(
    z.array(z.looseObject({ name: z.catch(z.string(), ""), value: z.catch(z.string(), "") })),
    [],
  ),
});
export type TicketFieldRecord = z.infer<typeof ticketFieldSchema>;

export const ticketSchema = z.looseObject({
  id: z.number(),
  subject: text,
  description: text,
  status: z.catch(z.string(), "open"),
  priority: text,
  type: text,
  tags: texts,
  group_id: id,
  assignee_id: id,
  requester_id: id,
  organization_id: id,
  brand_id: id,
  ticket_form_id: id,
  problem_id: id,
  external_id: text,
  recipient: text,
  due_at: text,
  created_at: text,
  updated_at: text,
  collaborator_ids: z.catch(z.array(z.number()), []),
  custom_fields: z.catch(z.array(z.looseObject({ id: z.number(), value: z.unknown() })), []),
  via: loose,
});
export type TicketRecord = z.infer<typeof ticketSchema>;

export const commentSchema = z.looseObject({
  id: z.catch(z.union([z.number(), z.string()]), 0),
  author_id: id,
  body: text,
  html_body: text,
  plain_body: text,
  public: z.catch(z.boolean(), true),
  created_at: text,
  via: loose,
});
export type CommentRecord = z.infer<typeof commentSchema>;

/** An event of the conversation log: a comment, or a message of a messaging conversation. */
export const conversationEventSchema = z.looseObject({
  id: z.catch(z.union([z.number(), z.string()]), ""),
  type: z.catch(z.string(), ""),
  created_at: text,
  author: z.catch(z.looseObject({ type: text, display_name: text, avatar_url: text }), {
    type: null,
    display_name: null,
    avatar_url: null,
  }),
  content: z.catch(z.looseObject({ type: text, text, body: text }), { type: null, text: null, body: null }),
  metadata: loose,
});
export type ConversationEvent = z.infer<typeof conversationEventSchema>;

export type GroupRecord = z.infer<typeof groupSchema>;

/** What the agent's interface knows of the account as a whole. */
export type Directory = Readonly<{
  users: readonly UserRecord[];
  organizations: readonly OrganizationRecord[];
  groups: readonly GroupRecord[];
  brands: readonly BrandRecord[];
  ticketFields: readonly TicketFieldRecord[];
}>;

export function findById<T extends Readonly<{ id: number }>>(
  rows: readonly T[],
  wanted: number | null,
): T | null {
  return rows.find((row) => row.id === wanted) ?? null;
}

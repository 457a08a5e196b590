import type { FrameworkKnobs } from "./framework-knobs";
import { isNewTicket, type OpenTicket, ticketChannel } from "./open-ticket";
import { type BrandRecord, type Directory, findById } from "./records";
import { formValue } from "./ticket-form";
import { zafConversation } from "./zaf-conversation";
import { zafOrganization } from "./zaf-organization";
import { zafUser, zafUserById, zafUsersById } from "./zaf-user";

/** `ticket` as `client.get` answers it: what the agent sees, unsaved edits included. */
export function zafTicket(ticket: OpenTicket, directory: Directory, knobs: FrameworkKnobs) {
  const { record, form } = ticket;
  const shown = (field: string) => formValue(form, field);
  const channel = ticketChannel(record);
  return {
    id: isNewTicket(ticket.id) ? null : ticket.id,
    isNew: isNewTicket(ticket.id),
    subject: shown("subject"),
    description: record.description,
    status: shown("status"),
    statusCategory: shown("status"),
    priority: shown("priority"),
    type: shown("type"),
    tags: shown("tags"),
    externalId: shown("external_id"),
    recipient: shown("recipient"),
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    form: { id: shown("ticket_form_id") },
    brand: zafBrand(findById(directory.brands, asId(shown("brand_id")))),
    requester: zafUserById(directory, asId(shown("requester_id"))),
    assignee: zafAssignee(ticket, directory),
    organization: zafOrganizationOf(record.organization_id, directory),
    collaborators: zafUsersById(directory, shown("collaborator_ids")),
    via: { channel, source: record.via.source ?? { from: {}, to: {}, rel: null } },
    comment: { text: ticket.composer.text, type: ticket.composer.type, useRichText: false, attachments: [] },
    comments: ticket.comments.map((comment) => ({
      id: comment.id,
      value: comment.html_body ?? comment.body,
      author: zafUserById(directory, comment.author_id),
      via: comment.via,
      imageAttachments: [],
      nonImageAttachments: [],
    })),
    conversation: zafConversation(ticket.events, ticket.comments, channel, directory, knobs.botAuthor),
    viewers: [],
    sharedWith: [],
    postSaveAction: null,
  };
}

function zafAssignee({ form }: OpenTicket, directory: Directory) {
  const group = findById(directory.groups, asId(formValue(form, "group_id")));
  const user = findById(directory.users, asId(formValue(form, "assignee_id")));
  return { user: user ? zafUser(user) : null, group: group ? { id: group.id, name: group.name } : null };
}

function zafOrganizationOf(id: number | null, { organizations }: Directory) {
  if (id === null) return null;
  const known = findById(organizations, id);
  return known ? zafOrganization(known) : { id };
}

function zafBrand(brand: BrandRecord | null) {
  if (!brand) return null;
  const { id, name, subdomain } = brand;
  return {
    id,
    name,
    subdomain,
    url: brand.brand_url,
    isActive: brand.active,
    isDefault: brand.default,
    hasHelpCenter: brand.has_help_center,
    logo: null,
  };
}

function asId(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

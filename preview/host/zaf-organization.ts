import type { OrganizationRecord } from "./records";

/** An organization as `organization` and `ticket.organization` answer it. */
export function zafOrganization(organization: OrganizationRecord) {
  const { id, name, details, notes, tags } = organization;
  return {
    id,
    name,
    details,
    notes,
    tags,
    domains: organization.domain_names,
    externalId: organization.external_id,
    sharedTickets: organization.shared_tickets,
    sharedComments: organization.shared_comments,
    group: organization.group_id === null ? null : { id: organization.group_id },
  };
}

import type { Row } from "./row";

const since = "2024-01-08T09:00:00Z";
const dated = { created_at: since, updated_at: since };

const person = (id: number, name: string, standing: Row): Row => ({
  id,
  name,
  email: `${name.toLowerCase().replaceAll(" ", ".")}@example.com`,
  active: true,
  verified: true,
  suspended: false,
  locale: "en-US",
  time_zone: "UTC",
  organization_id: null,
  tags: [],
  user_fields: {},
  ticket_restriction: null,
  restricted_agent: false,
  only_private_comments: false,
  custom_role_id: null,
  role_type: null,
  ...dated,
  ...standing,
});

const CUSTOM_ROLE_ID = 7_400_001;
const LIGHT_AGENT_ROLE_ID = 7_400_002;

const ORGANIZATION_ID = 7_800_001;

/**
 * What every account has before any story comes: one agent for each way of being limited, one customer with
 * an organization, one group, brand and form. Names and addresses are invented, on example.com.
 */
export const BASE_ACCOUNT = {
  users: [
    person(7_100_001, "Amal Haddad", { role: "admin", role_type: 4 }),
    person(7_100_002, "Jonas Berg", { role: "agent" }),
    person(7_100_003, "Mei Tanaka", {
      role: "agent",
      role_type: 1,
      custom_role_id: LIGHT_AGENT_ROLE_ID,
      only_private_comments: true,
    }),
    person(7_100_004, "Priya Nair", { role: "agent", role_type: 0, custom_role_id: CUSTOM_ROLE_ID }),
    person(7_100_005, "Tomás Silva", { role: "agent", restricted_agent: true, ticket_restriction: "groups" }),
    person(7_100_006, "Zoe Martin", {
      role: "agent",
      restricted_agent: true,
      ticket_restriction: "assigned",
    }),
    person(7_100_007, "Ines Duarte", {
      role: "end-user",
      organization_id: ORGANIZATION_ID,
      tags: ["interior_designer"],
      details: "Orders for hotels",
    }),
  ],
  organizations: [
    {
      id: ORGANIZATION_ID,
      name: "Duarte Interiors",
      domain_names: [],
      details: "Furnishes hotels",
      notes: null,
      external_id: "org-41",
      group_id: null,
      shared_tickets: true,
      shared_comments: false,
      tags: ["trade_customer"],
      organization_fields: {},
      ...dated,
    },
  ],
  groups: [
    {
      id: 7_200_001,
      name: "Support",
      description: "",
      default: true,
      deleted: false,
      is_public: true,
      ...dated,
    },
  ],
  brands: [
    {
      id: 7_300_001,
      name: "Shop",
      subdomain: "shop",
      brand_url: "https://shop.zendesk.com",
      active: true,
      default: true,
      is_deleted: false,
      has_help_center: true,
      help_center_state: "enabled",
      ticket_form_ids: [7_500_001],
      ...dated,
    },
  ],
  ticket_forms: [
    {
      id: 7_500_001,
      name: "Default form",
      raw_name: "Default form",
      display_name: "Default form",
      raw_display_name: "Default form",
      active: true,
      default: true,
      end_user_visible: true,
      in_all_brands: true,
      restricted_brand_ids: [],
      position: 1,
      ticket_field_ids: [],
      agent_conditions: [],
      end_user_conditions: [],
      ...dated,
    },
  ],
  customRoles: [
    {
      id: CUSTOM_ROLE_ID,
      name: "Specialist",
      description: "May tag and comment, may not edit other properties",
      role_type: 0,
      team_member_count: 1,
      configuration: {
        light_agent: false,
        ticket_access: "all",
        ticket_comment_access: "public",
        ticket_editing: false,
        ticket_tag_editing: true,
        ticket_deletion: false,
        ticket_merge: false,
      },
      ...dated,
    },
    {
      id: LIGHT_AGENT_ROLE_ID,
      name: "Light agent",
      description: "",
      role_type: 1,
      team_member_count: 1,
      configuration: {
        light_agent: true,
        ticket_access: "all",
        ticket_comment_access: "none",
        ticket_editing: false,
        ticket_tag_editing: false,
        ticket_deletion: false,
        ticket_merge: false,
      },
      ...dated,
    },
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { invalidEndpoint, recordNotFound } from "./errors";
import { type Feature, hasFeature } from "./plans";
import { idOf, type Row } from "./row";

/** Paths that only some plans have: without the feature, the path itself does not exist. */
export const FEATURE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v2/custom_statuses",
    allowed: "agents",
    answer: behind("custom_statuses", listStatuses),
  },
  { method: "GET", path: "/api/v2/queues", allowed: "admins", answer: behind("queues", listQueues) },
  { method: "GET", path: "/api/v2/queues/:queue_id", allowed: "agents", answer: behind("queues", showQueue) },
  {
    method: "GET",
    path: "/api/v2/custom_roles",
    allowed: "agents",
    answer: behind("custom_roles", listRoles),
  },
  {
    method: "GET",
    path: "/api/v2/custom_roles/:custom_role_id",
    allowed: "agents",
    answer: behind("custom_roles", showRole),
  },
];

function behind(feature: Feature, answer: (call: SignedInCall) => Reply) {
  return (call: SignedInCall): Reply =>
    hasFeature(call.knobs.plan, feature) ? answer(call) : invalidEndpoint();
}

const since = "2024-01-08T09:00:00Z";

/** The five that every account starts with, one for each category. */
const STATUSES: readonly Row[] = (["new", "open", "pending", "hold", "solved"] as const).map(
  (category, index) => {
    const label = `${category.charAt(0).toUpperCase()}${category.slice(1)}`;
    return {
      id: 7_800_001 + index,
      status_category: category,
      agent_label: label,
      raw_agent_label: label,
      end_user_label: label,
      raw_end_user_label: label,
      active: true,
      default: true,
      created_at: since,
      updated_at: since,
    };
  },
);

function listStatuses(): Reply {
  return json(200, { custom_statuses: STATUSES });
}

/** One queue a group: an account that routes by omnichannel queues in the simplest way. */
function queuesOf(call: SignedInCall): readonly Row[] {
  return [...call.store.groups.values()].map(({ id, name }, index) => ({
    id: `01QUEUE${String(id).padStart(19, "0")}`,
    name,
    order: index + 1,
    priority: index + 1,
    definition: { all: [{ field: "group_id", operator: "is", value: String(id) }], any: [] },
    primary_groups: { count: 1, groups: [{ id, name }] },
    secondary_groups: { count: 0, groups: [] },
    created_at: since,
    updated_at: since,
  }));
}

function listQueues(call: SignedInCall): Reply {
  return json(200, { queues: queuesOf(call) });
}

function showQueue(call: SignedInCall): Reply {
  const queue = queuesOf(call).find((one) => one.id === call.params.queue_id);
  return queue === undefined ? recordNotFound() : json(200, { queue });
}

function listRoles(call: SignedInCall): Reply {
  return json(200, { custom_roles: [...call.store.customRoles.values()] });
}

function showRole(call: SignedInCall): Reply {
  const role = call.store.customRoles.get(idOf(call.params.custom_role_id) ?? 0);
  return role === undefined ? recordNotFound() : json(200, { custom_role: role });
}

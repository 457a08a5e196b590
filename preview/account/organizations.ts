import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { idOf } from "./row";

export const ORGANIZATION_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/api/v2/organizations/:organization_id",
    allowed: "agents",
    answer: showOrganization,
  },
];

function showOrganization(call: SignedInCall): Reply {
  const organization = call.store.organizations.get(idOf(call.params.organization_id) ?? 0);
  if (organization === undefined) return recordNotFound();
  const url = `${call.store.origin}/api/v2/organizations/${organization.id}.json`;
  return json(200, { organization: { url, ...organization } });
}

import type { Reply } from "./account";
import { json } from "./answers";
import type { Call, Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { idOf, type Row } from "./row";
import { shownUser } from "./shown-user";

export const USER_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/users/me", allowed: "anyone", answer: showSelf },
  { method: "GET", path: "/api/v2/users", allowed: "agents", answer: listUsers },
  { method: "GET", path: "/api/v2/users/:user_id", allowed: "agents", answer: showUser },
  { method: "GET", path: "/api/v2/users/:user_id/groups", allowed: "agents", answer: listUserGroups },
  {
    method: "GET",
    path: "/api/v2/users/:user_id/group_memberships",
    allowed: "agents",
    answer: listMemberships,
  },
  { method: "GET", path: "/api/v2/group_memberships", allowed: "agents", answer: listMemberships },
];

/** A session that has ended is not refused here: the answer is 200 and nobody in particular. */
function showSelf(call: Call): Reply {
  if (call.user === null) return json(200, { user: ANONYMOUS });
  return json(200, { user: { ...shownUser(call.store, call.user), authenticity_token: "local" } });
}

const ANONYMOUS: Row = {
  id: null,
  url: null,
  name: "Anonymous user",
  email: "invalid@example.com",
  created_at: null,
  updated_at: null,
  time_zone: "UTC",
  phone: null,
  photo: null,
  locale_id: 1,
  locale: "en-US",
  organization_id: null,
  role: "end-user",
  verified: false,
};

/** Everybody, or those of one `role`. */
function listUsers(call: SignedInCall): Reply {
  const role = call.query.get("role");
  const users = [...call.store.users.values()].filter((user) => role === null || user.role === role);
  return listAnswer(call, { name: "users", rows: users.map((user) => shownUser(call.store, user)) });
}

function showUser(call: SignedInCall): Reply {
  const user = call.store.users.get(idOf(call.params.user_id) ?? 0);
  return user === undefined ? recordNotFound() : json(200, { user: shownUser(call.store, user) });
}

function listUserGroups(call: SignedInCall): Reply {
  const ids = membershipsOf(call).map((one) => one.group_id);
  return listAnswer(call, {
    name: "groups",
    rows: [...call.store.groups.values()].filter((group) => ids.includes(group.id)),
  });
}

function listMemberships(call: SignedInCall): Reply {
  return listAnswer(call, { name: "group_memberships", rows: membershipsOf(call) });
}

const membershipsOf = (call: SignedInCall) => {
  const userId = idOf(call.params.user_id);
  return call.store.memberships.filter((one) => userId === null || one.user_id === userId);
};

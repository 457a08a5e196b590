import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { idOf, type Row } from "./row";
import type { NamedRecord } from "./store";

export const GROUP_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/groups", allowed: "agents", answer: listGroups },
  { method: "GET", path: "/api/v2/groups/assignable", allowed: "agents", answer: listAssignable },
  { method: "GET", path: "/api/v2/groups/count", allowed: "agents", answer: countGroups },
  { method: "GET", path: "/api/v2/groups/:group_id", allowed: "agents", answer: showGroup },
];

/** Deleted groups are in the list unless `exclude_deleted=true` keeps them out; knob `deletedGroupsListed`. */
function listGroups(call: SignedInCall): Reply {
  const all = [...call.store.groups.values()];
  const hidden = call.query.get("exclude_deleted") === "true" || call.knobs.deletedGroupsListed === "hidden";
  return listAnswer(call, {
    name: "groups",
    rows: (hidden ? all.filter(isAlive) : all).map((group) => shown(call, group)),
  });
}

function listAssignable(call: SignedInCall): Reply {
  const rows = [...call.store.groups.values()].filter(isAlive).map((group) => shown(call, group));
  return listAnswer(call, { name: "groups", rows });
}

function countGroups(call: SignedInCall): Reply {
  const value = [...call.store.groups.values()].filter(isAlive).length;
  return json(200, { count: { value, refreshed_at: new Date(call.now).toISOString() } });
}

function showGroup(call: SignedInCall): Reply {
  const group = call.store.groups.get(idOf(call.params.group_id) ?? 0);
  return group === undefined ? recordNotFound() : json(200, { group: shown(call, group) });
}

const isAlive = (group: NamedRecord): boolean => group.deleted !== true;

const shown = (call: SignedInCall, group: NamedRecord): Row => ({
  url: `${call.store.origin}/api/v2/groups/${group.id}.json`,
  deleted: false,
  ...group,
});

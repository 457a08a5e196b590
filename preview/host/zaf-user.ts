import type { Directory, UserRecord } from "./records";

/** A user as `currentUser`, `ticket.requester` and `ticket.assignee.user` answer it. */
export function zafUser(user: UserRecord, locale = user.locale) {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: zafRole(user),
    alias: user.alias,
    details: user.details,
    notes: user.notes,
    signature: user.signature,
    externalId: user.external_id,
    avatarUrl: null,
    locale: locale ?? "en-US",
    tags: user.tags,
    identities: user.email
      ? [{ id: user.id, type: "email", value: user.email, verified: true, primary: true }]
      : [],
    groups: [] as readonly { id: number; name: string }[],
    organizations: [] as readonly { id: number; name: string }[],
    timeZone: zafTimeZone(user.time_zone),
  };
}

/** An agent in a role that the account made, or in the light agent's, is told by the role's number. */
function zafRole({ role, custom_role_id }: UserRecord): string | number {
  return role === "agent" && custom_role_id !== null ? custom_role_id : role;
}

function zafTimeZone(name: string | null) {
  const ianaName = name ?? "UTC";
  return { name: ianaName, translatedName: ianaName, ianaName, offset: 0, formattedOffset: "GMT+00:00" };
}

export function zafUserById({ users }: Directory, id: number | null) {
  const user = users.find((each) => each.id === id);
  return user ? zafUser(user) : null;
}

export function zafUsersById(directory: Directory, ids: unknown) {
  return Array.isArray(ids) ? ids.flatMap((id) => zafUserById(directory, id) ?? []) : [];
}

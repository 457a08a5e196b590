import { joined, type Row } from "./row";
import type { Store, UserRecord } from "./store";

const known = new WeakMap<UserRecord, Row>();

/** A user on the way out. Records are never changed, so each is put together once. */
export function shownUser(store: Store, user: UserRecord): Row {
  const url = `${store.origin}/api/v2/users/${user.id}.json`;
  const before = known.get(user);
  if (before?.url === url) return before;
  const shown = joined({ url }, user);
  known.set(user, shown);
  return shown;
}

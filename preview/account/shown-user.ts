import { joined, type Row } from "./row";
import type { Store, UserRecord } from "./store";

/** A user on the way out. Records are never changed, so each is put together once. */
export function shownUser(store: Store, user: UserRecord): Row {
  const known = store.shownUsers.get(user);
  if (known !== undefined) return known;
  const shown = joined({ url: `${store.origin}/api/v2/users/${user.id}.json` }, user);
  store.shownUsers.set(user, shown);
  return shown;
}

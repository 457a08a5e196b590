import { joined, type Row } from "./row";
import type { Store, UserRecord } from "./store";

export const shownUser = (store: Store, user: UserRecord): Row =>
  joined({ url: `${store.origin}/api/v2/users/${user.id}.json` }, user);

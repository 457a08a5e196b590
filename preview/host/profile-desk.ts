import type { StoreApi } from "zustand/vanilla";
import { remember } from "./remember";
import { type Rest, readOrganization, readUser } from "./rest";
import type { Profile, WorkspaceState } from "./workspace";

/** Reads a user's or an organization's page and puts it among the tabs. Rejects where the account has none such. */
export async function openProfile(
  store: StoreApi<WorkspaceState>,
  rest: Rest,
  { kind, id }: Profile,
): Promise<void> {
  const isOpen = () =>
    store.getState().profiles.some((profile) => profile.kind === kind && profile.id === id);
  if (isOpen()) return;
  const user = kind === "user" ? await readUser(rest, id) : null;
  const organizationId = user ? user.organization_id : id;
  const organizations = organizationId === null ? [] : [await readOrganization(rest, organizationId)];
  remember(store, { users: user ? [user] : [], organizations });
  // Two clicks open one tab.
  if (!isOpen()) store.setState(({ profiles }) => ({ profiles: [...profiles, { kind, id }] }));
}

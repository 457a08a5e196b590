import type { StoreApi } from "zustand/vanilla";
import type { OrganizationRecord, UserRecord } from "./records";
import type { WorkspaceState } from "./workspace";

type Met = Readonly<{
  users?: readonly UserRecord[];
  organizations?: readonly OrganizationRecord[];
}>;

/** Puts the people and organizations that were read into the directory; a known one is read anew. */
export function remember(store: StoreApi<WorkspaceState>, { users = [], organizations = [] }: Met): void {
  store.setState(({ directory }) => ({
    directory: {
      ...directory,
      users: merged(directory.users, users),
      organizations: merged(directory.organizations, organizations),
    },
  }));
}

function merged<T extends Readonly<{ id: number }>>(known: readonly T[], met: readonly T[]): readonly T[] {
  const byId = new Map(known.map((each) => [each.id, each]));
  for (const each of met) byId.set(each.id, each);
  return [...byId.values()];
}

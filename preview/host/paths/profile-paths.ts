import type { PathTable } from "../path-table";
import { findById } from "../records";
import { zafOrganization } from "../zaf-organization";
import { zafUser } from "../zaf-user";
import type { Scope } from "./scope";

/** Who the page is about: `user` on a user's, `organization` on an organization's. */
export const PROFILE_PATHS: PathTable<Scope> = {
  user: {
    locations: ["user_sidebar"],
    get: ({ workspace, instance }) => {
      const { users, organizations } = workspace.store.getState().directory;
      const user = findById(users, instance.beside?.id ?? null);
      if (!user) throw new Error("This user's page is no longer open.");
      const own = findById(organizations, user.organization_id);
      return { ...zafUser(user), organizations: own ? [{ id: own.id, name: own.name }] : [] };
    },
  },
  organization: {
    locations: ["organization_sidebar"],
    get: ({ workspace, instance }) => {
      const { organizations } = workspace.store.getState().directory;
      const organization = findById(organizations, instance.beside?.id ?? null);
      if (!organization) throw new Error("This organization's page is no longer open.");
      return zafOrganization(organization);
    },
  },
};

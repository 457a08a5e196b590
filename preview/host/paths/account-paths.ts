import { assetUrl } from "../app-json";
import type { PathTable } from "../path-table";
import { zafUser } from "../zaf-user";
import type { Scope } from "./scope";

/** Who is signed in, to what account, and how it looks: the same everywhere. */
export const ACCOUNT_PATHS: PathTable<Scope> = {
  currentUser: {
    get: ({ workspace }) => {
      const { locale, directory } = workspace.store.getState();
      const groups = directory.groups
        .filter(({ id }) => workspace.agentGroupIds.includes(id))
        .map(({ id, name }) => ({ id, name }));
      return { ...zafUser(workspace.agent, locale), groups };
    },
  },
  currentAccount: {
    get: ({ workspace: { account } }) => ({
      planName: account.planName,
      subdomain: account.subdomain,
      daysLeftInTrial: 0,
      timeZone: account.timeZone,
    }),
  },
  colorScheme: { get: ({ workspace }) => workspace.store.getState().colorScheme },
  "assetURL:": {
    get: ({ instance }, [file = ""]) => assetUrl(instance.app.assetUrlPrefix, `assets/${file}`),
  },
  "requirement:": {
    get: (_scope, [name]) => {
      throw new Error(`This installation made no requirement "${name}".`);
    },
  },
};

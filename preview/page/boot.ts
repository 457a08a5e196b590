import { z } from "zod/mini";
import { ticketIdOf } from "../host/app-instance";
import { createWorkspace } from "../host/create-workspace";
import { createJournal } from "../host/journal";
import { groupSchema } from "../host/records";
import { createRest, readDirectory, readMe } from "../host/rest";
import type { ColorScheme, Workspace } from "../host/workspace";
import type { Config } from "./config";
import { readApps } from "./read-apps";
import type { Tools } from "./tools-store";

/** What the agent's screen looks like, kept when another agent signs in. */
export type Look = Readonly<{ locale: string; colorScheme: ColorScheme; trayWidth: number }>;

/** Locales whose Zendesk runs from right to left. */
export const RIGHT_TO_LEFT: readonly string[] = ["ar", "he"];

/** Where the page's own reading and saving goes: the same account, and no faults in the way. */
export const WORKSPACE_REST = "/preview/rest";

/** Signs in whoever the session names and makes ready what they see. Rejects with words to show. */
export async function bootWorkspace(
  config: Config,
  look: Look,
  latencyMs: () => number,
  tools: Tools,
): Promise<Workspace> {
  const fetcher = window.fetch.bind(window);
  const rest = createRest(WORKSPACE_REST, fetcher);
  const [agent, directory, apps] = await Promise.all([readMe(rest), readDirectory(rest), readApps(config)]);
  const { groups } = await rest.get(
    `/api/v2/users/${agent.id}/groups.json`,
    z.object({ groups: z.array(groupSchema) }),
  );
  return createWorkspace({
    agent,
    agentGroupIds: groups.map(({ id }) => id),
    account: { subdomain: config.subdomain, planName: "Enterprise", timeZone: "UTC" },
    directory: { ...directory, users: [agent] },
    apps,
    journal: createJournal(),
    rest,
    origin: window.location.origin,
    fetch: fetcher,
    ...look,
    latencyMs,
    knobs: config.knobs,
    faults: () => tools.store.getState().protocolFaults,
    settingsFor: (instance) => {
      const { storySettings, savedSettings } = tools.store.getState();
      const story = config.stories.find((each) => each.ticketId === ticketIdOf(instance));
      const { installationId, settings } = instance.app;
      const installed = savedSettings[installationId] ?? settings;
      return storySettings ? { ...installed, ...story?.settings } : installed;
    },
    viewport: () => ({ width: window.innerWidth, height: window.innerHeight }),
    newGuid: () => crypto.randomUUID(),
  });
}

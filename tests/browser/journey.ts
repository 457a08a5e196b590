import { test as base, expect, type Page } from "@playwright/test";
import { startLocalZendesk } from "../../preview/server/local-zendesk";
import { DIST } from "../../tools/build-app";
import { freePort } from "../../tools/free-port";
import { startZcli } from "../../tools/zcli/start-zcli";
import { AgentWorkspace } from "./agent-workspace";
import { keptPage } from "./prepared-page";

type JourneyOptions = {
  /** What the admin has set for the app in these journeys, over what zcli.apps.config.json says. */
  settings: Readonly<Record<string, unknown>>;
  /** Who serves the app: the local Zendesk itself, or Zendesk's own command line tool. */
  server: "local" | "zcli";
};

/**
 * One way through the app, as an agent goes it: a browser without a past, and an account that no other journey
 * writes to. Fails on any error of any page that it does not expect.
 */
export const journey = base.extend<JourneyOptions & { zendesk: AgentWorkspace }>({
  settings: [{}, { option: true }],
  server: ["local", { option: true }],
  zendesk: async ({ page, settings, server }, use) => {
    const zcli =
      server === "zcli" ? await startZcli(DIST, { port: await freePort(), bind: "localhost" }) : null;
    const app = { app: zcli ? null : DIST, zcli: zcli?.url ?? null };
    const options = { ...app, port: 0, appPort: 0, watch: false, stories: "fixtures" };
    const zendesk = await startLocalZendesk(options, () => undefined, keptPage);
    await installWith(settings, page);
    const workspace = new AgentWorkspace(page, zendesk);
    await use(workspace);
    expect(await workspace.contractProblems()).toEqual([]);
    await zendesk.close();
    zcli?.stop();
    workspace.close();
  },
});

/** Zendesk lists an installation's settings one by one; of two with the same name the later holds. */
async function installWith(settings: JourneyOptions["settings"], page: Page): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  await page.route("**/app.json*", async (route) => {
    const response = await route.fetch();
    const app = await response.json();
    const own = Object.entries(settings).map(([name, value]) => ({ [name]: value }));
    for (const installation of app.installations) installation.settings.push(...own);
    await route.fulfill({ response, json: app });
  });
}

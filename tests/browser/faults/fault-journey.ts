import { rm } from "node:fs/promises";
import { test as base, expect } from "@playwright/test";
import { FAULTS } from "../../../bench/feedback/faults/faults";
import { startLocalZendesk } from "../../../preview/server/local-zendesk";
import { DIST } from "../../../tools/build-app";
import { AgentWorkspace } from "../agent-workspace";
import { keptPage } from "../prepared-page";
import { ticketOf, writeFaultTickets } from "./fault-tickets";
import { FlagRun } from "./flag-run";
import type { FlagTab } from "./flag-tab";
import { Traffic } from "./traffic";

/** A browser reports every failed request on the console; here they fail on purpose. */
const FAILED_ON_PURPOSE = /Failed to load resource|net::ERR_/;

type Shared = Readonly<{ zendesk: AgentWorkspace; traffic: Traffic }>;

/**
 * One fault of the write path in a real browser. The runs of a worker share a page, an account and a clock
 * that can be moved; each has a ticket of its own, named by the fault's id at the head of its title.
 */
export const faultJourney = base.extend<{ run: FlagRun; tab: FlagTab }, { shared: Shared }>({
  shared: [
    async ({ browser }, use) => {
      const stories = await writeFaultTickets();
      const options = { app: DIST, zcli: null, port: 0, appPort: 0, watch: false, stories };
      const local = await startLocalZendesk(options, () => undefined, keptPage);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      context.setDefaultTimeout(10_000);
      await context.clock.install();
      const traffic = new Traffic(context);
      const page = await context.newPage();
      await page.goto(local.url);
      const zendesk = new AgentWorkspace(page, local);
      zendesk.expectError(FAILED_ON_PURPOSE);
      await use({ zendesk, traffic });
      expect(await zendesk.contractProblems()).toEqual([]);
      await context.close();
      await local.close();
      await rm(stories, { recursive: true });
    },
    { scope: "worker" },
  ],
  run: async ({ shared: { zendesk, traffic } }, use, { title }) => {
    const id = ticketOf(title.split(" ", 1)[0] ?? "");
    const run = new FlagRun(id, zendesk, traffic, await zendesk.heldTags(id));
    await use(run);
    await run.close();
    await zendesk.setFaults();
    zendesk.close();
  },
  tab: async ({ run: { tab } }, use) => {
    await tab.open();
    await use(tab);
    await tab.close();
  },
});

/** `F8 429 that names 93 seconds, as text/html: …`, by the fault's own name in the simulator. */
export function titled(id: string, rule: string): string {
  const fault = FAULTS.find((each) => each.id === id);
  if (!fault) throw new Error(`${id} is no fault of the write path.`);
  return `${id} ${fault.name}: ${rule}`;
}

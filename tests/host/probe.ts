import { readFileSync } from "node:fs";
import path from "node:path";
import { type Download, expect, type Frame, type Page, test } from "@playwright/test";
import type { JournalEntry } from "../../preview/host/journal";
import { type LocalZendesk, startLocalZendesk } from "../../preview/server/local-zendesk";
import { type ContractWatch, watchContract } from "../browser/contract-watch";
import { keptPage } from "../browser/prepared-page";
import type { Heard, ProbeClient } from "./probe-client";

export const PROBE_APP = path.join(import.meta.dirname, "probe-app");

export type WireEntry = Readonly<{
  direction: JournalEntry["direction"];
  message: Readonly<Record<string, unknown>>;
  /** How it was posted: the SDK sends text, but for the replies to hooks. */
  posted: "text" | "object";
  warning: string | null;
}>;

/** The local Zendesk with an app in it that does nothing by itself and keeps all it hears. */
export class ProbedZendesk {
  readonly page: Page;
  readonly url: string;
  readonly appOrigin: string;
  readonly contract: ContractWatch;

  constructor(page: Page, zendesk: Pick<LocalZendesk, "url" | "appJsonUrl">) {
    this.page = page;
    this.url = zendesk.url;
    this.contract = watchContract(page.context(), "everybody");
    this.appOrigin = new URL(zendesk.appJsonUrl).origin;
  }

  /** Opens a ticket and answers its app's frame, once that has been registered. */
  async openTicket(id = 101): Promise<Frame> {
    await this.page.goto(`${this.url}/#/tickets/${id}`);
    const frame = await this.frame(`Probe, ticket ${id}`);
    await frame.evaluate(() => window.client.context());
    return frame;
  }

  /** The page in the frame of that title, with the SDK loaded. */
  async frame(title: string): Promise<Frame> {
    const place = this.page.locator(`iframe[title="${title}"]`);
    // A frame that stood there a moment ago may have gone with the agent who left; the test's own time is the limit.
    for (;;) {
      const frame = await (await place.elementHandle())?.contentFrame();
      const loaded = frame?.waitForFunction(() => Boolean(window.client)).catch(() => null);
      if (frame && (await loaded)) return frame;
    }
  }

  /** Everything the inspector has recorded of the wire, oldest first. */
  async wire(): Promise<readonly WireEntry[]> {
    await this.openTools("Protocol");
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Export JSON" }).click(),
    ]);
    const entries = (await readDownload(download)) as readonly JournalEntry[];
    return entries.map(({ direction, payload, warning }) => ({
      direction,
      message: (typeof payload === "string" ? tryJson(payload) : payload) as WireEntry["message"],
      posted: typeof payload === "string" ? "text" : "object",
      warning,
    }));
  }

  async openTools(tab: string): Promise<void> {
    const tools = this.page.getByRole("button", { name: "Tools" });
    if ((await tools.getAttribute("aria-expanded")) === "false") await tools.click();
    await this.page.getByRole("tab", { name: tab, exact: true }).click();
  }

  /** Switches a fault of the wire on. */
  async strike(fault: string): Promise<void> {
    await this.openTools("Faults");
    await this.page.getByRole("checkbox", { name: fault }).check();
  }

  /** The ticket as the server holds it. */
  async held(id = 101): Promise<Readonly<Record<string, unknown>>> {
    const answer = await this.page.request.get(`${this.url}/api/v2/tickets/${id}.json`);
    return (await answer.json()).ticket;
  }
}

export const probe = test.extend<{ zendesk: ProbedZendesk }>({
  zendesk: async ({ page }, use) => {
    const options = { app: PROBE_APP, zcli: null, port: 0, appPort: 0, watch: false, stories: "fixtures" };
    const zendesk = await startLocalZendesk(options, () => undefined, keptPage);
    const probed = new ProbedZendesk(page, zendesk);
    await use(probed);
    expect(await probed.contract.problems()).toEqual([]);
    await zendesk.close();
  },
});

/** Calls the SDK's client in the app's page and answers what its promise became. */
export async function settle<T>(
  frame: Frame,
  call: (client: ProbeClient, argument: T) => Promise<unknown>,
  argument?: T,
): Promise<Readonly<{ resolved?: unknown; rejected?: unknown; isError?: boolean }>> {
  return await frame.evaluate(
    async ([source, given]) => {
      const run = new Function("client", "argument", `return (${source})(client, argument)`);
      try {
        return { resolved: await run(window.client, given) };
      } catch (thrown) {
        const isError = thrown instanceof Error;
        return { rejected: isError ? { name: thrown.name, message: thrown.message } : thrown, isError };
      }
    },
    [call.toString(), argument] as const,
  );
}

/** Waits until the app has heard that event, and answers every time it did. */
export async function heard(frame: Frame, name: string, times = 1): Promise<readonly Heard[]> {
  await frame.waitForFunction(
    ([event, count]) => window.heard.filter((each) => each.name === event).length >= count,
    [name, times] as const,
  );
  return await frame.evaluate((event) => window.heard.filter((each) => each.name === event), name);
}

export { expect };

async function readDownload(download: Download): Promise<unknown> {
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

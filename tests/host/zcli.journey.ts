import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readAppJson } from "../../preview/server/app-folder";
import { startLocalZendesk } from "../../preview/server/local-zendesk";
import { freePort } from "../../tools/free-port";
import { startZcli } from "../../tools/zcli/start-zcli";
import { keptPage } from "../browser/prepared-page";
import { expect, PROBE_APP, ProbedZendesk, probe } from "./probe";

const run = promisify(execFile);
const PROBE_SCRIPT = path.join(PROBE_APP, "assets/probe.js");

// The first start on a machine fetches ZCLI from npm.
probe.describe.configure({ timeout: 240_000 });

probe("our app.json is ZCLI's, but for the time of day", async () => {
  const port = await freePort();
  const zcli = await startZcli(PROBE_APP, { port, bind: "localhost" });
  const theirs = await (await fetch(`${zcli.url}/app.json`)).json();
  zcli.stop();
  const ours = JSON.parse(JSON.stringify(await readAppJson(PROBE_APP, zcli.url, new Date())));
  const [installation] = theirs.installations;
  expect(ours).toEqual({
    ...theirs,
    installations: [{ ...installation, updated_at: expect.any(String) }],
  });
});

probe("a page that ZCLI serves can be refused storage", async ({ page }) => {
  const zcli = await startZcli(PROBE_APP, { port: await freePort(), bind: "localhost" });
  const options = { app: null, zcli: zcli.url, port: 0, appPort: 0, watch: false, stories: "fixtures" };
  const zendesk = await startLocalZendesk(options, () => undefined, keptPage);
  const probed = new ProbedZendesk(page, zendesk);
  await probed.openTicket();
  await probed.strike("The browser refuses storage");
  const stored = async () =>
    (await probed.frame("Probe, ticket 101")).evaluate(() => {
      try {
        return String(window.localStorage.length);
      } catch (thrown) {
        return String(thrown);
      }
    });
  await expect.poll(stored).toContain("SecurityError");
  await zendesk.close();
  zcli.stop();
});

probe("what ZCLI creates and updates on the account stands in the ticket", async ({ page }) => {
  // ZCLI writes the new app's id into the folder's configuration.
  const folder = await mkdtemp(path.join(tmpdir(), "probe-app-"));
  await cp(PROBE_APP, folder, { recursive: true });
  await changeManifest(folder, { name: "Landed" });
  const options = {
    app: PROBE_APP,
    zcli: null,
    port: 0,
    appPort: 0,
    watch: false,
    https: 0,
    stories: "fixtures",
  };
  const zendesk = await startLocalZendesk(options, () => undefined, keptPage);
  const probed = new ProbedZendesk(page, zendesk);
  const zcli = async (command: string) => {
    const { stdout } = await run(
      "npx",
      ["--yes", "--prefer-offline", "@zendesk/zcli@1.0.1", command, folder],
      {
        env: {
          ...process.env,
          ...zendesk.zcliEnvironment,
          ZCLI_CACHE_DIR: path.join(process.cwd(), "tmp/zcli"),
        },
      },
    );
    return stdout;
  };
  await probed.openTicket();
  expect(await zcli("apps:validate")).toContain("No validation errors");
  expect(await zcli("apps:create")).toContain("Successfully installed app: Landed");
  const { app_id } = JSON.parse(await readFile(path.join(folder, "zcli.apps.config.json"), "utf8"));
  const created = await probed.frame("Landed, ticket 101");
  expect(new URL(created.url()).pathname).toBe(`/${app_id}/assets/probe.html`);
  expect(await created.evaluate(() => window.client.metadata())).toMatchObject({
    appId: app_id,
    name: "Landed",
    version: "1.0.0",
    settings: { title: "Landed", colour: "teal" },
  });

  await changeManifest(folder, { version: "1.1.0" });
  await writeFile(
    path.join(folder, "assets/probe.js"),
    `${await readFile(PROBE_SCRIPT, "utf8")}
    window.isNew = true;`,
  );
  expect(await zcli("apps:update")).toContain("Successfully updated app: Landed");
  const updated = async () => {
    const frame = await probed.frame("Landed, ticket 101");
    return frame.evaluate(async () => ({
      isNew: "isNew" in window,
      version: (await window.client.metadata()).version,
    }));
  };
  await expect.poll(updated).toEqual({ isNew: true, version: "1.1.0" });
  await zendesk.close();
  await rm(folder, { recursive: true });
});

async function changeManifest(folder: string, change: object): Promise<void> {
  const file = path.join(folder, "manifest.json");
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...change }));
}

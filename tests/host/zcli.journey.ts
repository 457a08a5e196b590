import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readAppJson } from "../../preview/server/app-folder";
import { startLocalZendesk } from "../../preview/server/local-zendesk";
import { freePort } from "../../tools/free-port";
import { startZcli } from "../../tools/zcli/start-zcli";
import { keptPage } from "../browser/prepared-page";
import { expect, PROBE_APP, probe } from "./probe";

const run = promisify(execFile);

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

probe("ZCLI validates, creates and updates an app on the account", async () => {
  // ZCLI writes the new app's id into the folder's configuration.
  const folder = await mkdtemp(path.join(tmpdir(), "probe-app-"));
  await cp(PROBE_APP, folder, { recursive: true });
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
  expect(await zcli("apps:validate")).toContain("No validation errors");
  expect(await zcli("apps:create")).toContain("Successfully installed app: Probe");
  expect(await zcli("apps:update")).toContain("Successfully updated app: Probe");
  const { app_id } = JSON.parse(await readFile(path.join(folder, "zcli.apps.config.json"), "utf8"));
  const answer = await fetch(`${zendesk.url}/api/v2/apps/installations.json`);
  expect((await answer.json()).installations).toContainEqual(
    expect.objectContaining({ app_id, settings: expect.objectContaining({ colour: "teal" }) }),
  );
  await zendesk.close();
  await rm(folder, { recursive: true });
});

import { rm } from "node:fs/promises";
import { createDelivery } from "../account/faults/create-delivery";
import { readAppJson } from "./app-folder";
import { createAppServer, type ShownApps } from "./app-server";
import { appSource } from "./app-source";
import { createEventStream } from "./event-stream";
import { followAccount } from "./follow-account";
import { createHostServer } from "./host-server";
import { createLandedApps } from "./landed-apps";
import { listen, listenByNumber } from "./listen";
import { openAccount } from "./open-account";
import type { ServerOptions } from "./options";
import { buildPage, type PageBundle } from "./page-bundle";
import { readStories } from "./read-stories";
import { watchSettings } from "./saved-settings";
import { createSecureServer, zcliEnvironment } from "./secure-server";
import { turnedFrom } from "./turned-knobs";
import { zcliApps } from "./zcli-apps";

export type LocalZendesk = Readonly<{
  url: string;
  appJsonUrl: string;
  /** What makes ZCLI deploy to this account; null without an https port. */
  zcliEnvironment: Readonly<Record<string, string>> | null;
  close(): Promise<void>;
}>;

/**
 * Starts both origins, builds the app and the page, and resolves when a browser may come. Rejects with
 * one line for the terminal when a port is taken, a folder is missing or a build fails. Who starts many
 * gives `pageBuild` a page that is built already.
 */
export async function startLocalZendesk(
  options: ServerOptions,
  say: (line: string) => void,
  pageBuild: () => Promise<PageBundle> = buildPage,
): Promise<LocalZendesk> {
  const knobs = turnedFrom(options.knobs ?? {});
  const opened = openAccount(await readStories(options.stories), knobs.account);
  const { account, now, subdomain } = opened;
  const delivery = createDelivery(account);
  const landed = createLandedApps(account, say);
  const settings = watchSettings(account, landed.secureNames);
  const events = createEventStream();
  const zcli = options.zcli === null ? null : zcliApps(options.zcli);
  const source = zcli === null ? appSource(options, process.cwd()) : null;
  let page: PageBundle | null = null;
  let port = options.port;
  let appPort = options.appPort;

  const host = createHostServer({
    account,
    delivery,
    settings,
    events,
    knobs: knobs.framework,
    subdomain,
    page: () => page,
    appPort: () => appPort,
    port: () => port,
    now,
  });
  port = await listen(host, options.port, "--port");
  const assets = createAppServer({
    folder: (appId) => landed.folder(appId) ?? source?.folder ?? null,
    zcli,
    list,
  });
  appPort = await listen(assets, options.appPort, "--app-port");
  const appOrigin = `http://localhost:${appPort}`;
  const byNumber = [await listenByNumber(host, port), await listenByNumber(assets, appPort)];
  const wanted = options.https ?? null;
  const secure = wanted === null ? null : await createSecureServer(opened);
  const securePort = secure && (await listen(secure.server, wanted ?? 0, "--https", "127.0.0.1"));

  const changed = (failure: Error | null) => {
    say(failure ? failure.message : "The app is rebuilt.");
    if (!failure) events.send("app-changed", {});
  };
  const [stopWatching, built] = await Promise.all([
    source?.prepare(options.watch ? changed : null),
    pageBuild(),
  ]);
  settings.install(await list(appOrigin));
  page = built;
  const stopFollowing = followAccount(opened, settings, landed, events);

  return {
    url: `http://localhost:${port}`,
    appJsonUrl: `${appOrigin}/app.json`,
    zcliEnvironment: secure && zcliEnvironment(securePort ?? 0, secure.certificateFile, adminEmail()),
    async close() {
      stopFollowing();
      events.close();
      await stopWatching?.();
      for (const server of [host, assets, ...byNumber, secure?.server]) {
        server?.closeAllConnections();
        server?.close();
      }
      await landed.close();
      if (secure) await rm(secure.certificateFile, { force: true });
    },
  };

  /** The app's own list, and what has landed in the account beside it. */
  async function list(assetOrigin: string): ReturnType<ShownApps["list"]> {
    const own = await (source === null
      ? zcli?.list(assetOrigin)
      : readAppJson(source.folder, assetOrigin, new Date()));
    const { apps, installations } = await landed.list(assetOrigin);
    return {
      apps: [...(own?.apps ?? []), ...apps],
      installations: [...(own?.installations ?? []), ...installations],
    };
  }

  function adminEmail(): string {
    return account.agents.find(({ standing }) => standing === "admin")?.email ?? "";
  }
}

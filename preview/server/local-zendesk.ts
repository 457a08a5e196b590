import type { Story } from "../account/account";
import { createAccount } from "../account/create-account";
import { createDelivery } from "../account/faults/create-delivery";
import { readAppJson } from "./app-folder";
import { createAppServer } from "./app-server";
import { appSource } from "./app-source";
import { createEventStream } from "./event-stream";
import { createHostServer } from "./host-server";
import { listen } from "./listen";
import type { ServerOptions } from "./options";
import { buildPage, type PageBundle } from "./page-bundle";
import { readStories } from "./read-stories";

/** How often the account is asked what has moved, in milliseconds. */
const CHANGES_EVERY_MS = 50;

export type LocalZendesk = Readonly<{ url: string; appJsonUrl: string; close(): Promise<void> }>;

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
  const stories = await readStories(options.stories);
  const origin = accountOrigin(stories);
  const now = accountClock(stories);
  const account = createAccount({ stories, now: now(), origin });
  const delivery = createDelivery(account);
  const events = createEventStream();
  const source = options.zcli === null ? appSource(options, process.cwd()) : null;
  let page: PageBundle | null = null;
  let port = options.port;
  let appOrigin = options.zcli === null ? "" : new URL(options.zcli).origin;
  const appJsonUrl = () => `${appOrigin}/app.json`;

  const host = createHostServer({
    account,
    delivery,
    events,
    subdomain: new URL(origin).hostname.split(".")[0] ?? "",
    page: () => page,
    appJsonUrl,
    port: () => port,
    now,
  });
  port = await listen(host, options.port, "--port");
  const assets =
    source && createAppServer(source.folder, () => readAppJson(source.folder, appOrigin, new Date()));
  if (assets) appOrigin = `http://localhost:${await listen(assets, options.appPort, "--app-port")}`;

  const changed = (failure: Error | null) => {
    say(failure ? failure.message : "The app is rebuilt.");
    if (!failure) events.send("app-changed", {});
  };
  const [stopWatching, built] = await Promise.all([
    source?.prepare(options.watch ? changed : null),
    pageBuild(),
  ]);
  page = built;
  const clock = followAccount();

  return {
    url: `http://localhost:${port}`,
    appJsonUrl: appJsonUrl(),
    async close() {
      clearInterval(clock);
      events.close();
      await stopWatching?.();
      for (const server of [host, assets]) {
        server?.closeAllConnections();
        server?.close();
      }
    },
  };

  function followAccount(): NodeJS.Timeout {
    let cursor = 0;
    return setInterval(() => {
      account.advance(now());
      const moved = account.changesSince(cursor);
      cursor = moved.cursor;
      for (const change of moved.changes) events.send("ticket", change);
    }, CHANGES_EVERY_MS);
  }
}

/** The account's own address, as its tickets give it. */
function accountOrigin(stories: readonly Story[]): string {
  const url = stories
    .map(({ ticket }) => ticket.url)
    .find((each) => typeof each === "string" && URL.canParse(each));
  return typeof url === "string" ? new URL(url).origin : "https://shop.zendesk.com";
}

/** The time of day, moved on where a story ends later: no update may come before what has happened already. */
function accountClock(stories: readonly Story[]): () => number {
  const ends = stories.map(({ ticket }) => Date.parse(String(ticket.updated_at))).filter(Number.isFinite);
  const aheadMs = Math.max(0, Math.max(...ends, 0) - Date.now());
  return () => Date.now() + aheadMs;
}

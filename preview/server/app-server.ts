import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import type { PageTrouble } from "../host/page-troubles";
import type { AppJsonAnswer } from "./app-folder";
import { guarded, pathOf } from "./guarded";
import { readSdkScript } from "./sdk-script";
import { troubledPage, troublesIn } from "./troubled-page";

/** An app that loads the framework's SDK from a file of this name, and does not bring it, is given it. */
const SDK_FILE = "/zaf_sdk.js";

/** What the server shows: the list of apps, and where the files of each lie by its id. */
export type ShownApps = Readonly<{
  list(): Promise<AppJsonAnswer>;
  folder(appId: string): string | null;
}>;

/**
 * The apps' own origin, in the URL shape of `zcli apps:server`: /app.json, and each app's assets under
 * /<app id>/assets/, both readable from any origin. Files are read from disk at every request.
 */
export function createAppServer(apps: ShownApps): Server {
  const assetsOf = new Map<string, ReturnType<typeof sirv>>();
  let sdk: Promise<string> | null = null;
  return createServer(guarded(answer));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (pathOf(request) === "/app.json") return answerAppJson(response);
    const [, appId = "", asset] = /^\/([^/]+)\/assets(\/.*)$/.exec(request.url ?? "") ?? [];
    const folder = asset === undefined ? null : apps.folder(appId);
    if (asset === undefined || folder === null) return notFound(response);
    if (asset === SDK_FILE && !existsSync(path.join(folder, "assets", SDK_FILE))) {
      sdk ??= readSdkScript();
      response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(await sdk);
      return;
    }
    const troubles = troublesIn(new URLSearchParams(asset.split("?")[1] ?? ""));
    if (troubles.length > 0) return answerTroubled(path.join(folder, "assets"), asset, troubles, response);
    const assets = assetsOf.get(folder) ?? sirv(path.join(folder, "assets"), { dev: true, etag: true });
    assetsOf.set(folder, assets);
    request.url = asset;
    assets(request, response, () => notFound(response));
  }

  async function answerTroubled(
    folder: string,
    asset: string,
    troubles: readonly PageTrouble[],
    response: ServerResponse,
  ): Promise<void> {
    const file = path.join(folder, decodeURIComponent(asset.split("?")[0] ?? ""));
    const html = file.startsWith(folder + path.sep) ? await readFile(file, "utf8").catch(() => null) : null;
    if (html === null) return notFound(response);
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(troubledPage(html, troubles));
  }

  async function answerAppJson(response: ServerResponse): Promise<void> {
    try {
      const answer = JSON.stringify(await apps.list());
      response.setHeader("Content-Type", "application/json; charset=utf-8").end(answer);
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(reason);
    }
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
}

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import type { PageTrouble } from "../host/page-troubles";
import { guarded, pathOf } from "./guarded";
import { readSdkScript } from "./sdk-script";
import { troubledPage, troublesIn } from "./troubled-page";
import type { ZcliApps } from "./zcli-apps";

/** An app that loads the framework's SDK from a file of this name, and does not bring it, is given it. */
const SDK_FILE = "/zaf_sdk.js";

/** What the server shows: the list of apps, and where the files of each lie by its id. */
export type ShownApps = Readonly<{
  list(
    assetOrigin: string,
  ): Promise<Readonly<{ apps: readonly unknown[]; installations: readonly unknown[] }>>;
  folder(appId: string): string | null;
  /** Who has the files of apps that lie in no folder of ours; null where nobody does. */
  zcli: ZcliApps | null;
}>;

/**
 * The apps' own origin, in the URL shape of `zcli apps:server`: /app.json, and each app's assets under
 * /<app id>/assets/, both readable from any origin. Files are read anew at every request.
 */
export function createAppServer(apps: ShownApps): Server {
  const assetsOf = new Map<string, ReturnType<typeof sirv>>();
  let sdk: Promise<string> | null = null;
  return createServer(guarded(answer));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (pathOf(request) === "/app.json") return answerAppJson(`http://${request.headers.host}`, response);
    const [, appId = "", asset] = /^\/([^/]+)\/assets(\/.*)$/.exec(request.url ?? "") ?? [];
    const folder = asset === undefined ? null : apps.folder(appId);
    if (asset === undefined) return notFound(response);
    const troubles = troublesIn(new URLSearchParams(asset.split("?")[1] ?? ""));
    if (folder === null) return handOn(request.url ?? "/", asset, troubles, response);
    if (asset === SDK_FILE && !existsSync(path.join(folder, "assets", SDK_FILE))) return answerSdk(response);
    if (troubles.length > 0) return answerTroubled(path.join(folder, "assets"), asset, troubles, response);
    const assets = assetsOf.get(folder) ?? sirv(path.join(folder, "assets"), { dev: true, etag: true });
    assetsOf.set(folder, assets);
    request.url = asset;
    assets(request, response, () => notFound(response));
  }

  async function handOn(
    url: string,
    asset: string,
    troubles: readonly PageTrouble[],
    response: ServerResponse,
  ): Promise<void> {
    if (apps.zcli === null) return notFound(response);
    const file = await apps.zcli.file(url).catch(() => null);
    if (file === null) {
      response.writeHead(502, { "Content-Type": "text/plain" }).end("zcli apps:server does not answer.");
      return;
    }
    if (asset === SDK_FILE && file.status === 404) return answerSdk(response);
    response.writeHead(file.status, { "Content-Type": file.headers.get("Content-Type") ?? "text/plain" });
    if (troubles.length > 0) response.end(troubledPage(await file.text(), troubles));
    else response.end(Buffer.from(await file.arrayBuffer()));
  }

  async function answerSdk(response: ServerResponse): Promise<void> {
    sdk ??= readSdkScript();
    response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(await sdk);
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

  /** The files are where the list was asked for: this machine has more than one name. */
  async function answerAppJson(origin: string, response: ServerResponse): Promise<void> {
    try {
      const answer = JSON.stringify(await apps.list(origin));
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

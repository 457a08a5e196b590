import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";
import type { AppJsonAnswer } from "./app-folder";
import { readSdkScript } from "./sdk-script";

/** An app that loads the framework's SDK from a file of this name, and does not bring it, is given it. */
const SDK_FILE = "/zaf_sdk.js";

/**
 * The app's own origin, in the URL shape of `zcli apps:server`: /app.json, and the folder's assets under
 * /<app id>/assets/, both readable from any origin. Files are read from disk at every request.
 */
export function createAppServer(folder: string, readAppJson: () => Promise<AppJsonAnswer>): Server {
  const assets = sirv(path.join(folder, "assets"), { dev: true, etag: true });
  let sdk: Promise<string> | null = null;
  return createServer(async (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/app.json") {
      try {
        const answer = JSON.stringify(await readAppJson());
        response.setHeader("Content-Type", "application/json; charset=utf-8").end(answer);
      } catch (thrown) {
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(String(thrown));
      }
      return;
    }
    const asset = /^\/[^/]+\/assets(\/.*)$/.exec(request.url ?? "")?.[1];
    if (asset === undefined) {
      response.writeHead(404).end("Not found");
      return;
    }
    if (asset === SDK_FILE && !existsSync(path.join(folder, "assets", SDK_FILE))) {
      sdk ??= readSdkScript();
      response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(await sdk);
      return;
    }
    request.url = asset;
    assets(request, response, () => void response.writeHead(404).end("Not found"));
  });
}

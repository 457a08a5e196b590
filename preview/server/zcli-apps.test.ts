import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createAppServer } from "./app-server";
import { listen } from "./listen";
import { zcliApps } from "./zcli-apps";

const APP_JSON = {
  apps: [{ id: "7", asset_url_prefix: "http://localhost:4567/7/assets/", locations: {} }],
  installations: [{ app_id: "7", id: 8, settings: [] }],
};
const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/app.json": ["application/json", JSON.stringify(APP_JSON)],
  "/7/assets/iframe.html": ["text/html", "<!doctype html><head></head><p>Hello</p>"],
  "/7/assets/app.js": ["text/javascript", "run()"],
};

/** As much of `zcli apps:server` as is handed on. */
const zcli = createServer((request, response) => {
  const [type, body] = FILES[request.url?.split("?")[0] ?? ""] ?? [];
  if (type === undefined) return response.writeHead(404, { "Content-Type": "text/plain" }).end("no");
  return response.writeHead(200, { "Content-Type": type }).end(body);
});

describe("what ZCLI serves", () => {
  let [theirs, ours] = ["", ""];
  let assets: Server;
  beforeAll(async () => {
    theirs = `http://localhost:${await listen(zcli, 0, "--zcli")}`;
    const apps = zcliApps(theirs);
    assets = createAppServer({ list: apps.list, folder: () => null, zcli: apps });
    ours = `http://localhost:${await listen(assets, 0, "--app-port")}`;
  });
  afterAll(() => {
    for (const server of [zcli, assets]) {
      server.closeAllConnections();
      server.close();
    }
  });
  const read = async (path: string) => {
    const response = await fetch(ours + path);
    return [response.status, response.headers.get("content-type"), await response.text()] as const;
  };

  it("is listed as ZCLI lists it, with its files at the app's own origin", async () => {
    const [, , body] = await read("/app.json");
    const [app] = APP_JSON.apps;
    expect(JSON.parse(body)).toEqual({
      ...APP_JSON,
      apps: [{ ...app, asset_url_prefix: `${ours}/7/assets/` }],
    });
  });

  it("is handed on as it is, what is missing too", async () => {
    expect(await read("/7/assets/app.js?v=1")).toEqual([200, "text/javascript", "run()"]);
    expect(await read("/7/assets/none.js")).toEqual([404, "text/plain", "no"]);
    expect((await read("/elsewhere/app.js"))[0]).toBe(404);
  });

  it("is given the framework's SDK where it asks for one and brings none", async () => {
    const [status, , body] = await read("/7/assets/zaf_sdk.js");
    expect(status).toBe(200);
    expect(body).toContain("ZAFClient");
  });

  it("can be troubled like a page of our own", async () => {
    const [status, type, body] = await read("/7/assets/iframe.html?local_zendesk_troubles=storage_full");
    expect([status, type]).toEqual([200, "text/html"]);
    expect(body).toMatch(/^<!doctype html><head><script>.*QuotaExceededError.*<\/script><\/head><p>Hello/s);
  });

  it("is missed in words when ZCLI has gone", async () => {
    zcli.closeAllConnections();
    await new Promise((closed) => zcli.close(closed));
    expect(await read("/app.json")).toEqual([
      500,
      "text/plain; charset=utf-8",
      `No app list at ${theirs}/app.json. Is zcli apps:server running there?`,
    ]);
    expect((await read("/7/assets/app.js"))[0]).toBe(502);
  });
});

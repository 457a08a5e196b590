import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import sirv from "sirv";
import type { AccountAnswer, AccountRequest, Actor } from "../account/account";
import type { Account } from "../account/create-account";
import type { EventStream } from "./event-stream";
import type { PageBundle } from "./page-bundle";
import { pageHtml } from "./page-html";
import { createRestLog } from "./rest-log";
import { actorOf, sessionCookie } from "./session";

export type HostServerParts = Readonly<{
  account: Account;
  events: EventStream;
  subdomain: string;
  /** Null until the page is built. */
  page: () => PageBundle | null;
  appJsonUrl: () => string;
  port: () => number;
  now: () => number;
}>;

/** Before the workspace's own requests, which play the agent's interface and not the app. */
const WORKSPACE = "/preview/rest";

/** Zendesk's origin: the agent's page, its REST API, and what the page needs to know of the account. */
export function createHostServer(parts: HostServerParts): Server {
  const { account, events } = parts;
  const admin: Actor = { userId: account.agents.find(({ standing }) => standing === "admin")?.id ?? 0 };
  const log = createRestLog((entry) => events.send("rest", entry));
  let serveFiles: ReturnType<typeof sirv> | null = null;

  return createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      console.error(thrown);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const actor = actorOf(request, parts.port(), admin);
    if (url.startsWith("/api/")) return rest(request, response, url, actor, "app");
    if (url.startsWith(`${WORKSPACE}/api/`)) {
      return rest(request, response, url.slice(WORKSPACE.length), actor, "workspace");
    }
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/preview/config.json") return sendJson(response, config(actor));
    if (pathname === "/preview/events") return events.join(response);
    if (pathname === "/preview/session" && request.method === "POST") return signIn(request, response);
    const ticketId = /^\/preview\/tickets\/(\d+)\.json$/.exec(pathname)?.[1];
    if (ticketId !== undefined) return sendJson(response, account.ticket(Number(ticketId)));
    return page(request, response, pathname);
  }

  async function rest(
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
    actor: Actor,
    by: "app" | "workspace",
  ): Promise<void> {
    const asked: AccountRequest = {
      method: request.method ?? "GET",
      url,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: await readBody(request),
    };
    const given: AccountAnswer = account.handle(asked, actor, parts.now());
    log(by, actor, asked, given);
    response.writeHead(given.status, { ...given.headers, "Cache-Control": "no-store" }).end(given.body);
  }

  function config(actor: Actor) {
    return {
      appJsonUrl: parts.appJsonUrl(),
      subdomain: parts.subdomain,
      userId: actor?.userId ?? null,
      agents: account.agents,
      stories: account.stories.map(({ title, ticketId, subject }) => ({ title, ticketId, subject })),
    };
  }

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const userId = Number(JSON.parse(await readBody(request)).userId);
    const agent = account.agents.find(({ id }) => id === userId);
    const actor = agent ? { userId: agent.id } : null;
    response.setHeader("Set-Cookie", sessionCookie(actor, parts.port()));
    sendJson(response, { userId: actor?.userId ?? null });
  }

  function page(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const built = parts.page();
    if (!built) {
      response.writeHead(503, { "Content-Type": "text/plain", "Retry-After": "2" }).end("Still building.");
      return;
    }
    if (pathname === "/") {
      const html = pageHtml(built.script, new URL(parts.appJsonUrl()).origin);
      response
        .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" })
        .end(html);
      return;
    }
    serveFiles ??= sirv(built.folder, { dev: true });
    request.url = pathname.startsWith("/page/") ? pathname.slice("/page".length) : "/none";
    serveFiles(request, response, () => notFound(response));
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8").end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

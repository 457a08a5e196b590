import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import sirv from "sirv";
import type { Actor } from "../account/account";
import type { Account } from "../account/create-account";
import type { AccountDelivery } from "../account/faults/create-delivery";
import { FAULT_KINDS, FAULTS } from "../account/faults/faults";
import type { FrameworkKnobs } from "../host/framework-knobs";
import { accountRequest, carryOut, readBody } from "./account-http";
import type { EventStream } from "./event-stream";
import { faultRulesSchema } from "./fault-rules";
import { guarded, pathOf } from "./guarded";
import { sendNoise } from "./noise";
import type { PageBundle } from "./page-bundle";
import { pageHtml } from "./page-html";
import { createRestLog } from "./rest-log";
import type { SavedSettings } from "./saved-settings";
import { actorOf, colleagueOf, sessionCookie } from "./session";

export type HostServerParts = Readonly<{
  account: Account;
  delivery: AccountDelivery;
  settings: SavedSettings;
  events: EventStream;
  /** What the page plays of the app framework where nobody knows. */
  knobs: FrameworkKnobs;
  subdomain: string;
  /** Null until the page is built. */
  page: () => PageBundle | null;
  /** Where apps come from, under every name of this machine: it has an /app.json. */
  appPort: () => number;
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
  /** Left without an answer; each holds one of the six connections a browser has for this origin. */
  const silent = new Set<ServerResponse>();
  let serveFiles: ReturnType<typeof sirv> | null = null;

  return createServer(guarded(answer));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A browser repeats by itself what was cut off on a connection it had used before, and no fault would show.
    response.shouldKeepAlive = false;
    const url = request.url ?? "/";
    const actor = actorOf(request, parts.port(), admin);
    if (url.startsWith("/api/")) return appRest(request, response, actor);
    if (url.startsWith(`${WORKSPACE}/api/`)) return workspaceRest(request, response, actor);
    const pathname = pathOf(request);
    if (pathname === "/preview/config.json") return sendJson(response, config(actor, appOrigin(request)));
    if (pathname === "/preview/events") return events.join(response);
    if (pathname === "/preview/faults") {
      return request.method === "POST" ? setFaults(request, response) : sendJson(response, faultList());
    }
    if (pathname === "/preview/noise.html") return sendNoise(response);
    if (pathname === "/preview/session" && request.method === "POST") return signIn(request, response);
    const ticketId = /^\/preview\/tickets\/(\d+)\.json$/.exec(pathname)?.[1];
    if (ticketId !== undefined) return sendJson(response, account.ticket(Number(ticketId)));
    return page(request, response, pathname);
  }

  /** The app's way to the account, where a fault may strike. */
  async function appRest(request: IncomingMessage, response: ServerResponse, actor: Actor): Promise<void> {
    const asked = await accountRequest(request, request.url ?? "/");
    const delivery = parts.delivery.deliver(asked, actor, parts.now());
    log("app", actor, asked, delivery.kind === "answer" ? delivery.answer : null);
    if (delivery.kind === "lost") silent.add(response);
    carryOut(delivery, response);
    events.send("faults", parts.delivery.rules());
  }

  /** The agent's own interface, or a colleague's: no fault stands in its way. */
  async function workspaceRest(
    request: IncomingMessage,
    response: ServerResponse,
    signedIn: Actor,
  ): Promise<void> {
    const actor = colleagueOf(request) ?? signedIn;
    const asked = await accountRequest(request, (request.url ?? "/").slice(WORKSPACE.length));
    const answer = account.handle(asked, actor, parts.now());
    log("workspace", actor, asked, answer);
    carryOut({ kind: "answer", answer, delayMs: 0 }, response);
  }

  /** New rules end the silence of the old ones: whoever still waits is cut off. */
  async function setFaults(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      parts.delivery.setRules(faultRulesSchema.parse(JSON.parse(await readBody(request))));
      for (const unanswered of silent) unanswered.destroy();
      silent.clear();
      sendJson(response, parts.delivery.rules());
    } catch (thrown) {
      response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" }).end(String(thrown));
    }
  }

  function appOrigin(request: IncomingMessage): string {
    const { hostname } = new URL(`http://${request.headers.host}`);
    return `http://${hostname}:${parts.appPort()}`;
  }

  function config(actor: Actor, apps: string) {
    return {
      appJsonUrl: `${apps}/app.json`,
      subdomain: parts.subdomain,
      knobs: parts.knobs,
      userId: actor?.userId ?? null,
      savedSettings: parts.settings.saved(),
      agents: account.agents,
      stories: [...account.stories].sort((one, other) => one.ticketId - other.ticketId),
    };
  }

  function faultList() {
    const kinds = FAULT_KINDS.map((kind) => ({ kind, says: FAULTS[kind].says }));
    return { kinds, rules: parts.delivery.rules() };
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
      const html = pageHtml(built.script, appOrigin(request));
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

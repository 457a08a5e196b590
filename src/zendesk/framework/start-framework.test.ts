/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createZafClient } from "../zaf-client";
import type { FrameworkEntry } from "./framework-sdk";
import { startFramework } from "./start-framework";

const HOST = "https://host.example";
type Posted = { key?: string; id?: number; request?: string; message?: { url?: string } };

let posted: Posted[] = [];

/** In jsdom the page is its own parent, so that a host can be played by listening to and sending messages. */
beforeEach(() => {
  jest.useFakeTimers();
  posted = [];
  history.replaceState(null, "", `/?origin=${encodeURIComponent(HOST)}&app_guid=app-1`);
  jest.spyOn(window, "postMessage").mockImplementation((message: unknown) => {
    posted.push(JSON.parse(String(message)));
  });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, "ZAFClient");
});

function say(data: object): void {
  window.dispatchEvent(new MessageEvent("message", { data, origin: HOST, source: window.parent }));
}

function register(): void {
  say({
    key: "zaf.app.registered",
    message: { context: { location: "ticket_sidebar" }, metadata: { settings: {} } },
  });
}

async function lastCall(): Promise<Posted> {
  await jest.advanceTimersByTimeAsync(0);
  return posted.at(-1) ?? {};
}

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: { fault?: string }) => error.fault,
  );

describe("the SDK in the bundle", () => {
  it("is not started on a page that Zendesk did not open", () => {
    history.replaceState(null, "", "/");
    expect(startFramework()).toBe(false);
  });

  it("asks once for the handshake and then carries a get and a REST request", async () => {
    const client = createZafClient(startFramework);
    const values = client.get(["ticket.id", "ticket.x"]);
    expect(posted.map(({ key }) => key)).toEqual(["iframe.handshake"]);
    register();
    const { id } = await lastCall();
    say({ id, result: { errors: { "ticket.x": { message: "No such Api" } }, "ticket.id": 5 } });
    await expect(values).resolves.toEqual(new Map([["ticket.id", 5]]));

    const body = client.request("GET", "/api/v2/tickets/5");
    const { key, message } = await lastCall();
    expect(message?.url).toBe("/api/v2/tickets/5");
    const answer = { status: 200, responseText: '{"ticket":{}}', responseJSON: { ticket: {} } };
    say({ key: `zaf.${key}.done`, message: { responseArgs: [answer, "success", answer] } });
    await expect(body).resolves.toEqual({ ticket: {} });
  });

  it("turns no reply, a nameless error and a named one into failures", async () => {
    const client = createZafClient(startFramework);
    register();
    const late = faultOf(client.get(["ticket.id"]));
    await jest.advanceTimersByTimeAsync(8_000);
    await expect(late).resolves.toBe("timeout");

    const nameless = faultOf(client.get(["ticket.id"]));
    say({ id: (await lastCall()).id, error: { message: "no name" } });
    await expect(nameless).resolves.toBe("not_available");

    const refused = faultOf(client.invoke("resize", { height: "1px" }));
    say({ id: (await lastCall()).id, result: { errors: { resize: { message: "no", name: "Error" } } } });
    await expect(refused).resolves.toBe("not_available");
  });

  it("stands back where the page has loaded Zendesk's own build", () => {
    const own: FrameworkEntry = { init: () => false };
    Object.assign(window, { ZAFClient: own });
    expect(startFramework()).toBe(false);
  });
});

import type { Frame } from "@playwright/test";
import { expect, probe } from "./probe";

/** Loads the page in the frame anew; its old document goes on for a moment. */
async function reload(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    Object.assign(window, { isOld: true });
    window.location.reload();
  });
  await frame.waitForFunction(() => !("isOld" in window) && Boolean(window.client));
}

const isGuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

probe(
  "a frame's address keeps its own query and hash and names the host, the instance and the scheme",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    const url = new URL(frame.url());
    expect(url.origin).toBe(zendesk.appOrigin);
    expect(url.origin).not.toBe(zendesk.url);
    expect(url.hash).toBe("#part");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      kept: "1",
      origin: zendesk.url,
      app_guid: expect.stringMatching(isGuid),
      colorScheme: "light",
    });
  },
);

probe("the handshake names the SDK's version and the app, as text", async ({ zendesk }) => {
  await zendesk.openTicket();
  const [first] = (await zendesk.wire()).filter(({ message }) => message.key === "iframe.handshake");
  expect(first).toMatchObject({
    direction: "from_app",
    posted: "text",
    message: { message: { version: expect.any(String) }, appGuid: expect.stringMatching(isGuid) },
  });
  expect(first?.message.instanceGuid).toBe(first?.message.appGuid);
});

probe("app.registered says where the app stands and what it is set to", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = new URL(frame.url()).searchParams.get("app_guid");
  expect(await frame.evaluate(() => window.client.context())).toEqual({
    instanceGuid: guid,
    product: "support",
    account: { subdomain: "lumen-and-oak" },
    location: "ticket_sidebar",
    ticketId: 101,
  });
  expect(await frame.evaluate(() => window.client.metadata())).toEqual({
    appId: 31,
    installationId: 32,
    name: "Probe",
    version: "1.0.0",
    plan: { name: "silver" },
    settings: { title: "Probe", colour: "teal" },
  });
});

probe("what is queued before registration goes out in its order after it", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await reload(frame);
  await frame.evaluate(() => window.client.get(["ticket.id", "ticket.subject"]));
  const sent = (await zendesk.wire())
    .filter(({ direction }) => direction === "from_app")
    .map(({ message }) => message.key ?? message.request);
  const last = sent.lastIndexOf("iframe.handshake");
  expect(sent.slice(last, last + 2)).toEqual(["iframe.handshake", "iframe.on:context.updated"]);
  expect(sent.slice(last)).toContain("get");
});

probe("a page that starts the SDK twice is registered once", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  // Before the frame has loaded, a second init() can only be the same document.
  await frame.evaluate(() => window.location.replace(`${window.location.href.split("#")[0]}&twice#part`));
  await frame.waitForFunction(() => window.location.search.includes("twice") && Boolean(window.client));
  await frame.evaluate(() => window.client.context());
  const registered = await frame.evaluate(
    () => window.arrived.filter(({ data }) => JSON.stringify(data).includes("zaf.app.registered")).length,
  );
  expect(registered).toBe(1);
});

probe("a reloaded page is registered again, in the same place", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const before = await frame.evaluate(() => window.client.context());
  await reload(frame);
  expect(await frame.evaluate(() => window.client.context())).toEqual(before);
});

probe("an app that listens at once is told that it is active", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await reload(frame);
  await frame.evaluate(() => window.listen("app.activated"));
  await frame.waitForFunction(() => window.heard.some(({ name }) => name === "app.activated"));
});

probe("each open ticket has a frame of its own, which hears when it is looked at", async ({ zendesk }) => {
  const first = await zendesk.openTicket(101);
  await first.evaluate(() => {
    window.listen("app.deactivated");
    window.listen("app.activated");
  });
  const second = await zendesk.openTicket(102);
  expect(await second.evaluate(() => window.client.context())).toMatchObject({ ticketId: 102 });
  await first.waitForFunction(() => window.heard.some(({ name }) => name === "app.deactivated"));
  await zendesk.page.getByRole("navigation", { name: "Open tickets" }).getByText("#101").click();
  await first.waitForFunction(() => window.heard.some(({ name }) => name === "app.activated"));
});

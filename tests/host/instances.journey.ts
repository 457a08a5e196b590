import type { Frame } from "@playwright/test";
import { expect, heard, probe, settle } from "./probe";

async function openModal(frame: Frame): Promise<string> {
  const { resolved } = await settle(frame, (client) =>
    client.invoke("instances.create", {
      location: "modal",
      url: "assets/probe.html",
      size: { width: "300px", height: "120px" },
    }),
  );
  const created = (resolved as { "instances.create": [{ instanceGuid: string }] })["instances.create"];
  return created[0].instanceGuid;
}

probe("a modal is an instance of its own, with the size it was asked for", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await openModal(frame);
  const modal = await zendesk.frame("Probe, modal");
  expect(await modal.evaluate(() => window.client.context())).toMatchObject({
    instanceGuid: guid,
    location: "modal",
  });
  const shown = zendesk.page.locator('iframe[title="Probe, modal"]');
  expect(await shown.evaluate((each) => [each.clientWidth, each.clientHeight])).toEqual([300, 120]);
});

probe("instances.create answers where the new instance stands", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) =>
    client.invoke("instances.create", { location: "modal", url: "assets/probe.html" }),
  );
  expect(resolved).toEqual({
    errors: {},
    "instances.create": [
      {
        instanceGuid: expect.any(String),
        host: "support",
        product: "support",
        location: "modal",
        account: { subdomain: "lumen-and-oak" },
        status: "active",
      },
    ],
  });
});

probe("two instances talk through their clients, both ways", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await openModal(frame);
  const modal = await zendesk.frame("Probe, modal");
  await modal.evaluate(() => window.listen("greeting"));
  const parent = new URL(frame.url()).searchParams.get("app_guid") ?? "";
  await frame.evaluate((to) => {
    window.listen("answer");
    window.client.instance(to).trigger("greeting", "hello");
  }, guid);
  expect(await heard(modal, "greeting")).toEqual([{ name: "greeting", payload: "hello" }]);
  await modal.evaluate((to) => window.client.instance(to).trigger("answer", "and you"), parent);
  expect(await heard(frame, "answer")).toEqual([{ name: "answer", payload: "and you" }]);
});

probe("a child client asks in the other instance's name and knows its context", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await openModal(frame);
  await zendesk.frame("Probe, modal");
  const context = await frame.evaluate((to) => window.client.instance(to).context(), guid);
  expect(context).toMatchObject({ instanceGuid: guid, location: "modal" });
  const { resolved } = await settle(
    frame,
    (client, to) => client.instance(to ?? "").get(["ticket.id", "currentUser.id"]),
    guid,
  );
  expect(resolved).toMatchObject({
    errors: { "ticket.id": { message: "No such Api" } },
    "currentUser.id": expect.any(Number),
  });
});

probe("closing a modal tells who opened it, and only then", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await openModal(frame);
  await zendesk.frame("Probe, modal");
  await frame.evaluate((of) => window.listen("modal.close", window.client.instance(of)), guid);
  await zendesk.page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await heard(frame, "modal.close");
  await expect(zendesk.page.getByRole("dialog")).toHaveCount(0);
});

probe("destroy closes the modal from within", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await openModal(frame);
  const modal = await zendesk.frame("Probe, modal");
  await modal.evaluate(() => void window.client.invoke("destroy"));
  await expect(zendesk.page.getByRole("dialog")).toHaveCount(0);
});

probe("an app hears of its new instances", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.listen("instance.created");
    window.listen("instance.registered");
  });
  const guid = await openModal(frame);
  expect(await heard(frame, "instance.created")).toMatchObject([
    { payload: { instanceGuid: guid, location: "modal" } },
  ]);
  expect(await heard(frame, "instance.registered")).toMatchObject([{ payload: { instanceGuid: guid } }]);
});

probe("instances lists the app's own", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await openModal(frame);
  const { resolved } = await settle(frame, (client) => client.get("instances"));
  const { instances } = resolved as { instances: Record<string, { location: string }> };
  expect(instances[guid]).toMatchObject({ location: "modal" });
  expect(
    Object.values(instances)
      .map(({ location }) => location)
      .sort(),
  ).toEqual(["background", "modal", "nav_bar", "ticket_sidebar", "top_bar"]);
});

/** The app's instance at that place, as another of its instances finds it. */
async function instanceAt(frame: Frame, location: string): Promise<string> {
  const { resolved } = await settle(frame, (client) => client.get("instances"));
  const { instances } = resolved as { instances: Record<string, { location: string }> };
  return Object.keys(instances).find((guid) => instances[guid]?.location === location) ?? "";
}

for (const location of ["top_bar", "nav_bar"])
  probe(`preloadPane loads a page of the ${location} that nobody has opened`, async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    const guid = await instanceAt(frame, location);
    await expect(zendesk.page.getByTitle(`Probe, ${location}`)).toHaveCount(0);
    expect(
      await settle(frame, (client, to) => client.instance(to ?? "").invoke("preloadPane"), guid),
    ).toEqual({ resolved: { errors: {}, preloadPane: null } });
    const bar = await zendesk.frame(`Probe, ${location}`);
    expect(await bar.evaluate(() => window.client.context())).toMatchObject({ instanceGuid: guid, location });
    await expect(zendesk.page.getByTitle(`Probe, ${location}`)).toBeHidden();
  });

probe("popover opens the top bar's page from another place", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const guid = await instanceAt(frame, "top_bar");
  await settle(frame, (client, to) => client.instance(to ?? "").invoke("popover"), guid);
  await zendesk.frame("Probe, top_bar");
  await expect(zendesk.page.getByTitle("Probe, top_bar")).toBeVisible();
});

probe("a page that is neither an asset nor an address is refused", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(
    await settle(frame, (client) =>
      client.invoke("instances.create", { location: "modal", url: "modal.html" }),
    ),
  ).toMatchObject({
    isError: true,
    rejected: { message: expect.stringContaining("neither absolute nor an asset") },
  });
});

probe(
  "routeTo opens an app's page in the bar with its path, and again without loading it anew",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await settle(frame, (client) => client.invoke("routeTo", "nav_bar", "probe", "reports/7"));
    const bar = await zendesk.frame("Probe, nav_bar");
    await bar.evaluate(() => {
      window.listen("app.route.changed");
      window.listen("pane.activated");
    });
    expect(await heard(bar, "app.route.changed")).toMatchObject([{ payload: { appRoute: "reports/7" } }]);
    await zendesk.page.getByRole("navigation", { name: "Open tickets" }).getByText("#101").click();
    await settle(frame, (client) => client.invoke("routeTo", "nav_bar", "probe", "reports/8"));
    expect(await heard(bar, "app.route.changed", 2)).toMatchObject([
      {},
      { payload: { appRoute: "reports/8" } },
    ]);
    await heard(bar, "pane.activated");
  },
);

probe("an app in the background hears of saved tickets", async ({ zendesk }) => {
  await zendesk.openTicket();
  const background = await zendesk.frame("Probe, background");
  await background.evaluate(() => window.listen("ticket.saved"));
  await zendesk.page.getByRole("button", { name: "Submit", exact: true }).click();
  expect(await heard(background, "ticket.saved")).toMatchObject([{ payload: { id: 101 } }]);
});

probe("a call on an instance that is gone rejects as a whole", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const outcome = await settle(frame, (client) =>
    client.instance("gone").get(["ticket.id", "currentUser.id"]),
  );
  expect(outcome).toEqual({ rejected: { name: "Error", message: "No such instance: gone" }, isError: true });
});

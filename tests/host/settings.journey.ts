import { expect, probe, settle } from "./probe";

const save = { settings: { title: "Probe", colour: "plum" }, enabled: true };

probe("settings that an admin saves by REST are an app's from its next load on", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(
    frame,
    (client, data) =>
      client.request({
        url: "/api/v2/apps/installations/32.json",
        type: "PUT",
        contentType: "application/json",
        data: JSON.stringify(data),
      }),
    save,
  );
  expect(await frame.evaluate(() => window.client.metadata())).toMatchObject({
    settings: { colour: "teal" },
  });
  const reloaded = async () => {
    await zendesk.page.getByRole("button", { name: "Reload all apps" }).click();
    const fresh = await zendesk.frame("Probe, ticket 101");
    return fresh.evaluate(() => window.client.metadata());
  };
  await expect.poll(reloaded).toMatchObject({ settings: { colour: "plum" } });
});

probe("a story's own settings reach the app only where they are asked for", async ({ zendesk }) => {
  const frame = await zendesk.openTicket(111);
  expect(await frame.evaluate(() => window.client.metadata())).toMatchObject({
    settings: { title: "Probe", colour: "teal" },
  });
  await zendesk.page.getByRole("button", { name: "Story's settings" }).click();
  const fresh = await zendesk.frame("Probe, ticket 111");
  expect(await fresh.evaluate(() => window.client.metadata())).toMatchObject({
    settings: { colour: "teal", policy: expect.any(String) },
  });
});

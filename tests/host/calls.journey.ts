import { expect, heard, probe, settle } from "./probe";

probe("a bulk get answers every path and an empty errors object", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) =>
    client.get([
      "ticket.id",
      "ticket.subject",
      "currentUser.role",
      "currentAccount.subdomain",
      "ticket.assignee.group.name",
    ]),
  );
  expect(resolved).toEqual({
    errors: {},
    "ticket.id": 101,
    "ticket.subject": "My lamp arrived broken",
    "currentUser.role": "admin",
    "currentAccount.subdomain": "lumen-and-oak",
    "ticket.assignee.group.name": "Support",
  });
});

probe("a reply carries the call's number and no instance", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(frame, (client) => client.get("ticket.id"));
  const wire = await zendesk.wire();
  const [asked] = wire.filter(({ message }) => message.request === "get");
  const [answer] = wire.filter(
    ({ direction, message }) => direction === "to_app" && message.id === asked?.message.id,
  );
  expect(asked).toMatchObject({ posted: "text", message: { request: "get", params: ["ticket.id"] } });
  expect(answer?.message).toEqual({ id: asked?.message.id, result: { errors: {}, "ticket.id": 101 } });
});

probe("one unknown path leaves its neighbours standing", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) => client.get(["ticket.id", "no.such.path"]));
  expect(resolved).toEqual({
    errors: { "no.such.path": { name: "Error", message: "No such Api", path: "no.such.path" } },
    "ticket.id": 101,
  });
});

probe("a single unknown path rejects with an error that names it", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(await settle(frame, (client) => client.get("no.such.path"))).toEqual({
    rejected: { name: "Error", message: '"no.such.path" No such Api' },
    isError: true,
  });
});

probe("escaped dots, arguments and list places are one grammar", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) =>
    client.get([
      "assetURL:img/logo\\.png",
      "ticketFields:priority.label",
      "currentUser.groups.0.name",
      "ticket.customField:custom_field_360002000102",
    ]),
  );
  expect(resolved).toMatchObject({
    errors: {},
    "assetURL:img/logo\\.png": `${zendesk.appOrigin}/31/assets/img/logo.png`,
    "ticketFields:priority.label": "Priority",
    "currentUser.groups.0.name": expect.any(String),
  });
});

probe("set changes the form, marks the tab and leaves the server alone", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const before = await zendesk.held();
  const { resolved } = await settle(frame, (client) =>
    client.set({ "ticket.subject": "Changed", "ticket.priority": "urgent" }),
  );
  expect(resolved).toMatchObject({ errors: {}, "ticket.subject": "Changed" });
  await expect(zendesk.page.getByLabel("Priority", { exact: true })).toHaveValue("urgent");
  await expect(zendesk.page.getByRole("navigation", { name: "Open tickets" })).toContainText("not saved");
  expect(await zendesk.held()).toEqual(before);
});

probe("a value that a field cannot hold is refused", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(await settle(frame, (client) => client.set("ticket.priority", "critical"))).toMatchObject({
    isError: true,
  });
});

probe("invoke hands its arguments on and answers under the path", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(
    await settle(frame, (client) => client.invoke("notify", "Hello from the app", "alert", { sticky: true })),
  ).toEqual({
    resolved: { errors: {}, notify: null },
  });
  await expect(zendesk.page.getByText("Hello from the app")).toBeVisible();
  const [sent] = (await zendesk.wire()).filter(({ message }) => message.request === "invoke");
  expect(sent?.message.params).toEqual({ notify: ["Hello from the app", "alert", { sticky: true }] });
});

probe("tags added by the app are on the form and not on the server", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(frame, (client) => client.invoke("ticket.tags.add", ["From_App", "two words"]));
  const { resolved } = await settle(frame, (client) => client.get("ticket.tags"));
  expect((resolved as { "ticket.tags": string[] })["ticket.tags"]).toEqual(
    expect.arrayContaining(["from_app", "two", "words"]),
  );
  expect((await zendesk.held()).tags).not.toContain("from_app");
});

probe("words of the app go into the reply that is being written", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(frame, (client) => client.invoke("ticket.comment.appendText", "First. "));
  await settle(frame, (client) => client.invoke("comment.appendText", "Second."));
  await expect(zendesk.page.getByRole("textbox", { name: "Reply" })).toHaveValue("First. Second.");
});

probe("who is sent copies is on the form until the agent submits", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const me = await frame.evaluate(async () => (await window.client.get("currentUser.id"))["currentUser.id"]);
  await settle(frame, (client, id) => client.invoke("ticket.collaborators.add", { id }), me);
  const { resolved } = await settle(frame, (client) => client.get("ticket.collaborators.0.id"));
  expect(resolved).toMatchObject({ "ticket.collaborators.0.id": me });
  expect((await zendesk.held()).collaborator_ids).not.toContain(me);
  await zendesk.page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect.poll(async () => (await zendesk.held()).collaborator_ids).toEqual([me]);
});

probe("a message to the customer goes out without a submit", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.listen("ticket.save");
    window.listen("ticket.conversation.changed");
  });
  const message = { channel: "messaging", message: "A new lamp is on its way." };
  expect(await settle(frame, (client, sent) => client.invoke("ticket.sendMessage", sent), message)).toEqual({
    resolved: { errors: {}, "ticket.sendMessage": null },
  });
  await expect(zendesk.page.getByRole("list", { name: "Conversation" })).toContainText(message.message);
  await heard(frame, "ticket.conversation.changed");
  expect(await frame.evaluate(() => window.heard.filter(({ name }) => name === "ticket.save"))).toEqual([]);
});

probe.describe("resize", () => {
  for (const [asked, width, height] of [
    [{ height: 222 }, 320, 222],
    [{ width: "50%", height: "100px" }, 160, 100],
    [{ height: -5 }, 320, 0],
  ] as const) {
    probe(`to ${JSON.stringify(asked)} gives the frame ${width} by ${height} px`, async ({ zendesk }) => {
      const frame = await zendesk.openTicket();
      await settle(frame, (client, size) => client.invoke("resize", size), asked);
      const shown = zendesk.page.locator('iframe[title="Probe, ticket 101"]');
      await expect
        .poll(() => shown.evaluate((each) => [each.clientWidth, each.clientHeight]))
        .toEqual([
          // The tray's own border takes its pixel.
          expect.closeTo(width, -0.5),
          height,
        ]);
    });
  }
});

probe("a ticket's paths do not exist in the navigation bar, the account's do", async ({ zendesk }) => {
  await zendesk.page.goto(`${zendesk.url}/#/apps/32/a/b`);
  const frame = await zendesk.frame("Probe, nav_bar");
  const { resolved } = await settle(frame, (client) => client.get(["ticket.id", "currentUser.name"]));
  expect(resolved).toMatchObject({
    errors: { "ticket.id": { message: "No such Api" } },
    "currentUser.name": "Amal Haddad",
  });
});

probe("instances.create may not be mixed with another call", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(
    await settle(frame, (client) => client.invoke({ "instances.create": [], notify: ["x"] })),
  ).toMatchObject({ isError: true, rejected: { message: expect.stringContaining("Illegal bulk call") } });
});

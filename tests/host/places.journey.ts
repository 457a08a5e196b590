import { expect, heard, probe, settle } from "./probe";

probe("a new ticket is written beside an app and becomes a ticket with a number", async ({ zendesk }) => {
  const { page } = zendesk;
  await page.goto(zendesk.url);
  await page.getByRole("button", { name: "New ticket" }).click();
  const frame = await zendesk.frame("Probe, new ticket 1");
  expect(await frame.evaluate(() => window.client.context())).toMatchObject({
    location: "new_ticket_sidebar",
    newTicketId: 1,
  });
  await frame.evaluate(() => window.listen("ticket.subject.changed"));
  await page.getByLabel("Subject").fill("Two chairs");
  await heard(frame, "ticket.subject.changed");
  await page.getByLabel("Requester").selectOption("Ines Duarte");
  await settle(frame, (client) => client.invoke("ticket.tags.add", "by_the_app"));
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Description: cannot be blank");
  await page.getByRole("textbox", { name: "Reply" }).fill("She would like to see them first.");
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Two chairs" })).toBeVisible();
  const id = Number(/tickets\/(\d+)/.exec(page.url())?.[1]);
  const created = await zendesk.frame(`Probe, ticket ${id}`);
  expect(await created.evaluate(() => window.client.context())).toMatchObject({ ticketId: id });
  expect(await zendesk.held(id)).toMatchObject({
    subject: "Two chairs",
    tags: expect.arrayContaining(["by_the_app", "interior_designer", "trade_customer"]),
  });
});

probe("a ticket leads to its requester's page and on to the organization's", async ({ zendesk }) => {
  const { page } = zendesk;
  await page.goto(`${zendesk.url}/#/users/7100007`);
  const user = await zendesk.frame("Probe, user 7100007");
  expect((await settle(user, (client) => client.get(["user.name", "ticket.id"]))).resolved).toMatchObject({
    "user.name": "Ines Duarte",
    errors: { "ticket.id": { message: "No such Api" } },
  });
  await page
    .getByRole("article", { name: "User 7100007" })
    .getByRole("link", { name: "Duarte Interiors" })
    .click();
  const organization = await zendesk.frame("Probe, organization 7800001");
  expect(await organization.evaluate(() => window.client.context())).toMatchObject({
    location: "organization_sidebar",
    organizationId: 7800001,
  });
  await zendesk.openTicket(101);
  await page.getByLabel("Ticket properties").getByRole("link", { name: "Mina Okafor" }).click();
  await expect(page.getByRole("heading", { name: "Mina Okafor" })).toBeVisible();
});

probe(
  "apps in the top bar and in the reply open by their buttons, and close by keyboard",
  async ({ zendesk }) => {
    const { page } = zendesk;
    await zendesk.openTicket();
    const button = page.getByRole("button", { name: "Probe in the top bar" });
    await button.click();
    const bar = await zendesk.frame("Probe, top_bar");
    await bar.evaluate(() => {
      window.listen("pane.deactivated");
      window.listen("pane.activated");
    });
    await button.press("Escape");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await heard(bar, "pane.deactivated");
    await button.press("Enter");
    await heard(bar, "pane.activated");
    await page.getByRole("button", { name: "Probe in the reply" }).click();
    const editor = await zendesk.frame("Probe, reply of ticket 101");
    await settle(editor, (client) => client.invoke("ticket.editor.insert", "From the editor"));
    await expect(page.getByRole("textbox", { name: "Reply" })).toHaveValue("From the editor");
    await editor.evaluate(() => void window.client.invoke("app.close"));
    await expect(page.getByTitle("Probe, reply of ticket 101")).toHaveCount(0);
  },
);

import { expect, heard, probe, settle } from "./probe";

probe("listening and leaving are told with the number of handlers left", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    const [one, two] = [() => undefined, () => undefined];
    window.client.on("ticket.updated", one);
    window.client.on("ticket.updated", two);
    window.client.off("ticket.updated", one);
    window.client.off("ticket.updated", two);
    window.client.off("ticket.updated", () => undefined);
  });
  const counts = (await zendesk.wire())
    .filter(({ message }) => String(message.key).endsWith(":ticket.updated"))
    .map(({ message }) => [message.key, (message.message as { subscriberCount: number }).subscriberCount]);
  expect(counts).toEqual([
    ["iframe.on:ticket.updated", 1],
    ["iframe.on:ticket.updated", 2],
    ["iframe.off:ticket.updated", 1],
    ["iframe.off:ticket.updated", 0],
    // Said even where nobody has listened.
    ["iframe.off:ticket.updated", 0],
  ]);
});

probe("a change goes to those who listen, with the new value, and to nobody else", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => window.listen("ticket.priority.changed"));
  await zendesk.page.getByLabel("Priority", { exact: true }).selectOption("low");
  await zendesk.page.getByLabel("Type", { exact: true }).selectOption("task");
  expect(await heard(frame, "ticket.priority.changed")).toEqual([
    { name: "ticket.priority.changed", payload: "low" },
  ]);
  const keys = (await zendesk.wire())
    .filter(({ direction }) => direction === "to_app")
    .map(({ message }) => message.key);
  expect(keys).not.toContain("zaf.ticket.type.changed");
});

probe("a new group brings its id and its name", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.listen("ticket.assignee.group.id.changed");
    window.listen("ticket.assignee.group.name.changed");
  });
  await zendesk.page.getByLabel("Group", { exact: true }).selectOption("Billing & Refunds");
  expect(await heard(frame, "ticket.assignee.group.name.changed")).toMatchObject([
    { payload: "Billing & Refunds" },
  ]);
  expect(await heard(frame, "ticket.assignee.group.id.changed")).toMatchObject([
    { payload: expect.any(Number) },
  ]);
});

probe("*.changed hears of every change by the property's name", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => window.listen("*.changed"));
  await zendesk.page.getByLabel("Priority", { exact: true }).selectOption("low");
  expect(await heard(frame, "*.changed")).toMatchObject([
    { payload: { propertyName: "ticket.priority", newValue: "low" } },
  ]);
});

probe("after the last handler has left nothing comes any more", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    const handler = (payload: unknown) => window.heard.push({ name: "ticket.priority.changed", payload });
    window.client.on("ticket.priority.changed", handler);
    window.client.off("ticket.priority.changed", handler);
    window.listen("ticket.type.changed");
  });
  await zendesk.page.getByLabel("Priority", { exact: true }).selectOption("low");
  await zendesk.page.getByLabel("Type", { exact: true }).selectOption("task");
  await heard(frame, "ticket.type.changed");
  expect(await frame.evaluate(() => window.heard.map(({ name }) => name))).toEqual(["ticket.type.changed"]);
});

probe("a colleague's change reaches a clean field, and not one that is being edited", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.listen("ticket.tags.changed");
    window.listen("ticket.updated");
  });
  await zendesk.page.getByLabel("Priority", { exact: true }).selectOption("low");
  await zendesk.openTools("Another agent");
  await zendesk.page.getByRole("button", { name: "Sets the priority to urgent" }).click();
  await heard(frame, "ticket.updated");
  await zendesk.page.getByRole("button", { name: "Adds this tag" }).click();
  const [changed] = await heard(frame, "ticket.tags.changed");
  expect(changed?.payload).toContain("added_elsewhere");
  const { resolved } = await settle(frame, (client) => client.get("ticket.priority"));
  expect(resolved).toMatchObject({ "ticket.priority": "low" });
  expect((await zendesk.held()).priority).toBe("urgent");
});

probe(
  "an app that is folded away hears of it, and of the window's size like every other",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await frame.evaluate(() => {
      window.listen("window.resize");
      window.listen("app.collapsed");
    });
    const fold = zendesk.page.getByRole("button", { name: "Probe, shown" });
    await fold.click();
    await expect(fold).toHaveAttribute("aria-expanded", "false");
    await expect(zendesk.page.getByTitle("Probe, ticket 101")).toBeHidden();
    await zendesk.page.setViewportSize({ width: 1300, height: 800 });
    // Asked from outside: a page that is not drawn has no animation frames to wait by.
    await expect
      .poll(() => frame.evaluate(() => window.heard))
      .toEqual([{ name: "app.collapsed" }, { name: "window.resize", payload: { width: 1300, height: 800 } }]);
  },
);

probe("a new message brings the whole conversation", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const before = (await settle(frame, (client) => client.get("ticket.conversation"))).resolved as {
    "ticket.conversation": unknown[];
  };
  await frame.evaluate(() => window.listen("ticket.conversation.changed"));
  await zendesk.openTools("Another agent");
  await zendesk.page.getByRole("button", { name: "Writes an internal note" }).click();
  const [changed] = await heard(frame, "ticket.conversation.changed");
  const entries = changed?.payload as { channel: { name: string } }[];
  expect(entries).toHaveLength(before["ticket.conversation"].length + 1);
  expect(entries.at(-1)).toMatchObject({ channel: { name: "internal" }, author: { name: "Jonas Berg" } });
});

probe("a change of the colour scheme is told without a new page", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => window.listen("colorScheme.changed"));
  await zendesk.page.getByRole("button", { name: "Dark mode" }).click();
  expect(await heard(frame, "colorScheme.changed")).toMatchObject([{ payload: "dark" }]);
  expect((await settle(frame, (client) => client.get("colorScheme"))).resolved).toEqual({
    errors: {},
    colorScheme: "dark",
  });
});

probe("another locale loads the app anew and is the agent's from then on", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.page.getByLabel("Locale").selectOption("ar");
  const frame = await zendesk.frame("Probe, ticket 101");
  expect((await settle(frame, (client) => client.get("currentUser.locale"))).resolved).toMatchObject({
    "currentUser.locale": "ar",
  });
  const direction = await zendesk.page.getByRole("main").evaluate((main) => getComputedStyle(main).direction);
  expect(direction).toBe("rtl");
});

probe("an app triggers its own events", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.listen("my.event");
    window.client.trigger("my.event", { n: 1 });
  });
  expect(await heard(frame, "my.event")).toEqual([{ name: "my.event", payload: { n: 1 } }]);
});

probe("a message nobody knows is shown as a warning, and chatter is not", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => {
    window.client.postMessage("my.own.message", 1);
    window.client.postMessage("session.live");
    window.client.postMessage("__track__", { event_name: "x" });
  });
  const warnings = (await zendesk.wire()).flatMap(({ warning }) => (warning === null ? [] : [warning]));
  expect(warnings).toEqual(['No host answers "my.own.message".']);
});

probe("context.updated replaces the context that the SDK has kept", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.openTools("Protocol");
  await zendesk.page.getByLabel("Its payload as JSON").fill('{"location":"elsewhere"}');
  await zendesk.page.getByRole("button", { name: "Send event" }).click();
  await expect.poll(() => frame.evaluate(() => window.client.context())).toEqual({ location: "elsewhere" });
});

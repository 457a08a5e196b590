import { expect, heard, ProbedZendesk, probe, settle } from "./probe";

const reloadApps = ({ page }: ProbedZendesk) => page.getByRole("button", { name: "Reload all apps" }).click();

probe("a slow handshake is answered after 7 seconds", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.strike("The handshake is answered after 7 seconds");
  await reloadApps(zendesk);
  const frame = await zendesk.frame("Probe, ticket 101");
  const started = Date.now();
  await frame.evaluate(() => window.client.context());
  expect(Date.now() - started).toBeGreaterThan(5000);
});

probe("without a handshake the app's calls are never posted", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.strike("The handshake is never answered");
  await reloadApps(zendesk);
  const frame = await zendesk.frame("Probe, ticket 101");
  await frame.evaluate(() => void window.client.get("ticket.id"));
  await zendesk.page.waitForTimeout(500);
  expect(await frame.evaluate(() => window.arrived)).toEqual([]);
  const sent = (await zendesk.wire()).filter(({ message }) => message.request === "get" && message.id === 1);
  expect(sent.length).toBe(0);
});

probe("a late answer comes after 8 seconds", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.strike("get, set and invoke are answered after 8 seconds");
  await frame.evaluate(() => void window.client.get("ticket.id"));
  await zendesk.page.waitForTimeout(7000);
  const answers = () =>
    frame.evaluate(() => window.arrived.filter(({ data }) => (data as { id?: number }).id === 1).length);
  expect(await answers()).toBe(0);
  await expect.poll(answers).toBe(1);
});

probe("an error without a name RESOLVES in the app", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.strike("get, set and invoke fail with an error that has no name");
  expect(await settle(frame, (client) => client.get(["ticket.id"]))).toEqual({
    resolved: { message: "Something went wrong" },
  });
});

probe("one path of a call may fail, and a call for one path with it", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.strike("One path of every get, set and invoke fails");
  const error = { name: "Error", message: "Something went wrong" };
  expect(await settle(frame, (client) => client.get(["ticket.id", "ticket.subject"]))).toEqual({
    resolved: { errors: { "ticket.subject": { ...error, path: "ticket.subject" } }, "ticket.id": 101 },
  });
  expect(await settle(frame, (client) => client.get("ticket.id"))).toEqual({
    isError: true,
    rejected: { ...error, message: '"ticket.id" Something went wrong' },
  });
});

probe("an installation may have no settings", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.strike("The installation has no settings");
  await reloadApps(zendesk);
  await expect
    .poll(async () =>
      (await zendesk.frame("Probe, ticket 101")).evaluate(
        async () => (await window.client.metadata()).settings,
      ),
    )
    .toEqual({});
});

probe("app.registered may come twice", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.strike("app.registered comes a second time");
  await reloadApps(zendesk);
  const frame = await zendesk.frame("Probe, ticket 101");
  await expect
    .poll(() =>
      frame.evaluate(
        () => window.arrived.filter(({ data }) => JSON.stringify(data).includes("zaf.app.registered")).length,
      ),
    )
    .toBe(2);
});

probe("a request that is never answered stays open", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.strike("client.request is never answered");
  const outcome = await frame.evaluate(() =>
    Promise.race([
      window.client.request("/api/v2/users/me.json"),
      new Promise((resolve) => setTimeout(resolve, 1500, "still waiting")),
    ]),
  );
  expect(outcome).toBe("still waiting");
});

probe(
  "an event for an instance nobody knows makes the SDK throw, and the app goes on",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await frame.evaluate(() => {
      window.listen("ticket.priority.changed");
      window.addEventListener(
        "error",
        ({ message }) => void window.heard.push({ name: "error", payload: message }),
      );
    });
    await zendesk.strike("Every event comes again for an instance the page does not know");
    await zendesk.page.getByLabel("Priority").selectOption("low");
    const [error] = await heard(frame, "error");
    expect(error?.payload).toContain("Could not find client for instance");
    expect(await heard(frame, "ticket.priority.changed")).toHaveLength(1);
    expect((await settle(frame, (client) => client.get("ticket.id"))).resolved).toMatchObject({
      "ticket.id": 101,
    });
  },
);

probe("forged messages from a stranger's frame change nothing on either side", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.evaluate(() => window.listen("ticket.tags.changed"));
  await zendesk.strike("A stranger's frame posts forged messages every second");
  await expect
    .poll(() => frame.evaluate(() => window.arrived.some(({ fromParent }) => !fromParent)))
    .toBe(true);
  expect((await settle(frame, (client) => client.get("ticket.tags"))).resolved).not.toMatchObject({
    "ticket.tags": ["forged_tag"],
  });
  expect(await frame.evaluate(() => window.client.context())).toMatchObject({ location: "ticket_sidebar" });
  expect(await frame.evaluate(() => window.heard)).toEqual([]);
  const warnings = (await zendesk.wire()).flatMap(({ warning }) => warning ?? []);
  expect(warnings).toContain("From a window that is no app's; dropped.");
});

probe("a known fault is found by its number or its words, and brought about", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  await zendesk.openTools("Faults");
  const search = page.getByRole("searchbox", { name: "Search known faults" });
  await search.fill("refuses storage");
  await page.getByRole("button", { name: "Bring about F46" }).click();
  const stored = async () =>
    (await zendesk.frame("Probe, ticket 101")).evaluate(() => {
      try {
        return String(window.localStorage.length);
      } catch (thrown) {
        return String(thrown);
      }
    });
  await expect.poll(stored).toContain("SecurityError");
  await search.fill("F15");
  await page.getByRole("button", { name: "Bring about F15" }).click();
  await expect(page.getByRole("list", { name: "Faults that are set" })).toContainText("forbidden");
  const frame = await zendesk.frame("Probe, ticket 101");
  const write = {
    url: "/api/v2/tickets/101/tags.json",
    type: "PUT",
    contentType: "application/json",
    data: '{"tags":["x"]}',
  };
  expect(await settle(frame, (client, options) => client.request(options), write)).toMatchObject({
    rejected: { status: 403 },
  });
  await search.fill("F52");
  await frame.evaluate(() => window.listen("ticket.updated"));
  await page.getByRole("button", { name: "Bring about F52" }).click();
  expect(await heard(frame, "ticket.updated", 50)).toHaveLength(50);
});

probe("every click may come three times", async ({ zendesk }) => {
  const { page } = zendesk;
  await zendesk.openTicket();
  await zendesk.openTools("Faults");
  await page.getByRole("searchbox", { name: "Search known faults" }).fill("F40");
  await page.getByRole("button", { name: "Bring about F40" }).click();
  await expect
    .poll(async () => (await zendesk.frame("Probe, ticket 101")).url())
    .toContain("local_zendesk_troubles=triple_click");
  const frame = await zendesk.frame("Probe, ticket 101");
  await frame.evaluate(() => {
    const button = document.body.appendChild(document.createElement("button"));
    button.textContent = "Once";
    button.onclick = () => void window.heard.push({ name: "click", payload: null });
  });
  const button = page.frameLocator('iframe[title="Probe, ticket 101"]').getByRole("button", { name: "Once" });
  await button.click();
  await heard(frame, "click", 3);
  await button.press("Enter");
  await heard(frame, "click", 6);
});

probe("another agent works in a window of their own", async ({ zendesk }) => {
  const { page } = zendesk;
  const frame = await zendesk.openTicket();
  await zendesk.openTools("Faults");
  await page.getByRole("searchbox", { name: "Search known faults" }).fill("F32");
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open another agent's window F32" }).click();
  const other = new ProbedZendesk(await opened, { url: zendesk.url, appJsonUrl: zendesk.appOrigin });
  const theirs = await other.frame("Probe, ticket 101");
  const me = (each: typeof frame) =>
    each.evaluate(async () => (await window.client.get("currentUser.id"))["currentUser.id"]);
  const ids = [await me(frame), await me(theirs)];
  expect(ids[0]).not.toBe(ids[1]);
  await frame.evaluate(() => localStorage.setItem("whose", "the first agent's"));
  expect(await theirs.evaluate(() => localStorage.getItem("whose"))).toBeNull();
  const write = (tag: string) => ({
    url: "/api/v2/tickets/101/tags.json",
    type: "PUT",
    contentType: "application/json",
    data: JSON.stringify({ tags: [tag] }),
  });
  await settle(frame, (client, options) => client.request(options), write("by_the_first"));
  await settle(theirs, (client, options) => client.request(options), write("by_the_other"));
  const audits = await page.request.get(`${zendesk.url}/api/v2/tickets/101/audits.json?sort_order=desc`);
  const authors = ((await audits.json()).audits as { author_id: number }[]).map((each) => each.author_id);
  expect(authors.slice(0, 2)).toEqual([ids[1], ids[0]]);
});

probe("a storm of 429 meets every request until it is taken away", async ({ zendesk }) => {
  const { page } = zendesk;
  const frame = await zendesk.openTicket();
  await zendesk.openTools("Faults");
  await page.getByRole("button", { name: "Answer everything with 429" }).click();
  await expect(page.getByRole("list", { name: "Faults that are set" })).toContainText("rate_limited");
  const ask = () =>
    settle(frame, (client) => client.request({ url: "/api/v2/users/me.json", autoRetry: false }));
  for (const _ of [1, 2, 3]) expect(await ask()).toMatchObject({ rejected: { status: 429 } });
  await page.getByRole("button", { name: "Remove all" }).click();
  await expect.poll(async () => (await ask()).resolved).toMatchObject({ user: { name: "Amal Haddad" } });
});

probe("when the session has ended the API answers 401, and nobody for users/me", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.openTools("Faults");
  await zendesk.page.getByRole("button", { name: "End the agent's session" }).click();
  await expect
    .poll(async () => (await settle(frame, (client) => client.request("/api/v2/tickets/101.json"))).rejected)
    .toMatchObject({ status: 401 });
  expect((await settle(frame, (client) => client.request("/api/v2/users/me.json"))).resolved).toMatchObject({
    user: { id: null, name: "Anonymous user" },
  });
});

probe(
  "a fault on the way to the account is chosen in the drawer, counted, and removed",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await zendesk.openTools("Faults");
    await zendesk.page.getByLabel("Fault", { exact: true }).selectOption("maintenance");
    await zendesk.page.getByRole("button", { name: "Add fault" }).click();
    const set = zendesk.page.getByRole("list", { name: "Faults that are set" });
    await expect(set).toContainText("maintenance");
    const ask = () => settle(frame, (client) => client.request("/api/v2/groups.json"));
    expect(await ask()).toMatchObject({
      rejected: { status: 503, responseText: expect.stringContaining("maintenance") },
    });
    await expect(set).toContainText("struck 1");
    await zendesk.page.getByRole("button", { name: "Remove all" }).click();
    expect((await ask()).resolved).toMatchObject({ groups: expect.any(Array) });
  },
);

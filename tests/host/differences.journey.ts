import { expect, probe, settle } from "./probe";
import { SDK } from "./sdk-differences";

// Each rule here reads one row of sdk-differences.ts; a request's handlers are seen in requests.journey.ts.

probe("a call nobody answers ends when and as this SDK ends it", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await zendesk.strike("get, set and invoke are never answered");
  await zendesk.page.clock.install();
  await zendesk.page.clock.pauseAt(Date.now() + 60_000);
  const outcome = settle(frame, (client) => client.get("ticket.id"));
  // The fault's own message is on the wire before the time goes on.
  await expect
    .poll(async () => (await zendesk.wire()).some(({ message }) => message.request === "get"))
    .toBe(true);
  const { afterMs, ...ends } = SDK.unanswered;
  await zendesk.page.clock.fastForward(afterMs - 500);
  expect(await Promise.race([outcome, zendesk.page.evaluate(() => "still waiting")])).toBe("still waiting");
  await zendesk.page.clock.fastForward(1000);
  expect(await outcome).toMatchObject(ends);
  const keys = (await zendesk.wire()).map(({ message }) => message.key);
  expect(keys.includes("__track__")).toBe(SDK.reportsSlowCalls);
});

probe("what the SDK says of its user is answered or passed over, without a warning", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await frame.getByRole("button", { name: "A button" }).click();
  if (!SDK.tracksClicks) await settle(frame, (client) => client.invoke("track", { type: "click" }));
  if (!SDK.keepsSessionAlive) await frame.evaluate(() => window.client.postMessage("session.live"));
  await expect
    .poll(async () => (await zendesk.wire()).map(({ message }) => message.key))
    .toContain("session.live");
  const wire = await zendesk.wire();
  expect(
    wire.filter(({ message }) => JSON.stringify(message.result ?? null).includes("track")),
  ).toMatchObject([{ direction: "to_app", message: { result: { errors: {}, track: null } } }]);
  expect(wire.flatMap(({ warning }) => warning ?? [])).toEqual([]);
});

probe("a page told of a foreign host shows what this SDK makes of it", async ({ zendesk }) => {
  const { page } = zendesk;
  await page.goto(`${zendesk.appOrigin}/31/assets/probe.html?origin=https://example.org&app_guid=1`);
  await page.waitForFunction(() => Boolean(window.client));
  expect(await page.getByText("Invalid domain https://example.org").count()).toBe(SDK.checksOrigin ? 1 : 0);
});

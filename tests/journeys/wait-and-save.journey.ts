import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

const TAG_WRITES = { method: "PUT", path: "/api/v2/tickets/*/tags" };

journey("Zendesk asks to wait: the flag counts down, then saves itself", async ({ zendesk, page }) => {
  await page.clock.install();
  await zendesk.setFaults({ match: TAG_WRITES, kind: "rate_limited" });
  zendesk.expectError(/429/);
  const { feedback } = await zendesk.openTicket("misrouted-refund");
  await feedback.getByRole("button", { name: "Good" }).click();
  await expect(feedback).toContainText(
    /Not saved yet.*Zendesk asks to wait\..*Trying again in (1\d\d|9\d) s/,
  );
  await page.clock.fastForward("02:00");
  await expect(feedback).toContainText(/Saved.*Good handoff/);
  expect(await zendesk.tagsOf("misrouted-refund")).toContain("handoff_feedback__good");
});

journey("offline: the flag waits, and saves itself when the agent is back", async ({ zendesk, page }) => {
  const { feedback } = await zendesk.openTicket("misrouted-refund");
  // It comes after the card, and nothing comes any more without a link.
  await expect(feedback.getByRole("button", { name: "Good" })).toBeVisible();
  zendesk.expectError(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK/);
  await page.context().setOffline(true);
  await feedback.getByRole("button", { name: "Good" }).click();
  await expect(feedback).toContainText(/Not saved yet.*You are offline/);
  await page.context().setOffline(false);
  await expect(feedback).toContainText(/Saved.*Good handoff/);
});

journey(
  "signed out: the flag waits, and follows once the agent is signed in again",
  async ({ zendesk, page }) => {
    await page.clock.install();
    const { app, feedback } = await zendesk.openTicket("misrouted-refund");
    await expect(app.getByText(/^Decided by rule/)).toBeVisible();
    zendesk.expectError(/401/);
    await zendesk.signOut();
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText(/Not saved yet.*You are signed out/);
    await zendesk.signInAs("admin");
    await page.clock.fastForward("00:13");
    await expect(feedback).toContainText(/Saved.*Good handoff/);
  },
);

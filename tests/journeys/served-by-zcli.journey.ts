import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

// The first start on a machine fetches ZCLI from npm.
journey.describe.configure({ timeout: 240_000 });
journey.use({ server: "zcli" });

journey("an agent opens a ticket with the app that Zendesk's own tool serves", async ({ zendesk }) => {
  const { frame, app } = await zendesk.openTicket("misrouted-refund");
  const address = new URL((await frame.getAttribute("src")) ?? "");
  expect(address.pathname).toBe("/4500/assets/sidebar.html");
  await expect(app.getByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
});

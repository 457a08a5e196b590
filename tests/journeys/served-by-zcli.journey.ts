import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

// The first start on a machine fetches ZCLI from npm.
journey.describe.configure({ timeout: 240_000 });
journey.use({ server: "zcli" });

journey("an agent opens a ticket with the app that Zendesk's own tool serves", async ({ zendesk }) => {
  const ticket = await zendesk.openTicket("misrouted-refund");
  const address = new URL((await ticket.frame.getAttribute("src")) ?? "");
  expect(address.pathname).toBe("/4500/assets/sidebar.html");
  await expect(ticket.app.locator("#root")).toBeAttached();
});

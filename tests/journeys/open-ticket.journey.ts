import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("an agent opens a ticket and reads what the bot handed over", async ({ zendesk }) => {
  const { view, app } = await zendesk.openTicket("misrouted-refund");
  await expect(view.getByRole("heading", { level: 1 })).toHaveText("My lamp arrived broken");
  await expect(app.getByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
  await expect(app.getByText("Wrong queue: belongs in Billing & Refunds")).toBeVisible();
});

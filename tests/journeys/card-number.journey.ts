import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("a card's number is shown and copied by its last four digits", async ({ zendesk, page }) => {
  const { app, view } = await zendesk.openTicket("card-number-in-summary");
  await expect(app.getByText("•••• •••• •••• 1111").first()).toBeVisible();
  await app.getByText("Conversation").first().click();
  await expect(app.locator("body")).not.toContainText(/4111[ ]?1111/);
  await app.getByRole("button", { name: "Copy Card" }).click();
  const reply = view.getByRole("textbox", { name: "Reply" });
  await reply.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(reply).toHaveValue("••••••••••••1111");
});

journey("nor is one in two messages, or at the end of a brief, shown", async ({ zendesk }) => {
  const { app } = await zendesk.openTicket("card-number-in-two-messages");
  await expect(app.getByText(/gave the number of the card:…/)).toBeVisible();
  await app.getByText("Conversation").first().click();
  await expect(app.getByText("it is •••• ••••")).toBeVisible();
  await expect(app.getByText("•••• 4242 if you need it")).toBeVisible();
  await expect(app.locator("body")).not.toContainText("4242 4242");
});

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

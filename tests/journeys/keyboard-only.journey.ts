import { expect, type Locator, type Page } from "@playwright/test";
import { journey } from "../browser/journey";

/** More stops than the workspace and the card have together. */
const MOST_STOPS = 150;

journey("a flag is set, changed and undone with the keyboard alone", async ({ zendesk, page }) => {
  const { feedback } = await zendesk.openTicket("misrouted-refund");
  const button = (name: string) => feedback.getByRole("button", { name });
  await tabTo(page, button("Flag…"));
  await page.keyboard.press("Enter");

  await tabTo(page, button("Too late"));
  await page.keyboard.press("Space");
  await expect(button("Too late")).toHaveAttribute("aria-pressed", "true");
  await tabTo(page, button("Save flag"));
  await page.keyboard.press("Enter");
  await expect(feedback).toContainText(/Saved.*Flagged: .*Too late/);

  await tabTo(page, button("Undo"));
  await page.keyboard.press("Space");
  await expect(feedback).toContainText("Flag taken off");
  await tabTo(page, button("Good"));
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

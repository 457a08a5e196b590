import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

/** All of it is text of the story; as elements none of these belongs to the app. */
const FOREIGN = "img, iframe, textarea, script:not([src]), a, [onerror], [onload]";

journey("hostile content is shown as text: none of it runs, hides or reorders", async ({ zendesk, page }) => {
  // An error on the console, a breach of the content security policy among them, fails any journey.
  await page.addInitScript(() => {
    window.alert = (text) => console.error(`A text of the ticket ran as a script: ${text}`);
  });
  const { app } = await zendesk.openTicket("hostile-content");
  await expect(app.getByRole("heading", { level: 1 })).toHaveText("Handed over by Ava</textarea>");
  await expect(app.getByText("<img src=x onerror=alert('summary')> wants a refund").first()).toBeVisible();
  await expect(app.getByText("⟨U+202E⟩evil⟨U+202C⟩ zero⟨U+200B⟩width and a lone half \uFFFD.")).toBeVisible();
  await expect(app.getByRole("definition").getByText('K-6666"><script>alert(1)</script>')).toBeVisible();

  await app.getByText("What could not be read").click();
  await app.getByText("Show the raw text").first().click();
  await expect(app.getByText('{"__proto__":{"isAdmin":true}').first()).toBeVisible();
  await app.getByRole("heading", { name: "Conversation" }).click();
  await expect(
    app.getByText(/^(Please refund me, this is the longest message I have ever written\. ){1000}/),
  ).toBeVisible();
  await expect(app.getByText("⟨U+202E⟩tcerroc si siht⟨U+202C⟩")).toBeVisible();

  await expect(app.locator(FOREIGN)).toHaveCount(0);
  expect(await app.locator("body").evaluate(() => "isAdmin" in {})).toBe(false);
});

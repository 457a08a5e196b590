import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("a value leads to the turn it was said in, and back", async ({ zendesk }) => {
  const { app } = await zendesk.openTicket("misrouted-refund");
  const source = app.getByRole("definition").getByRole("button", { name: "turn 1", exact: true });
  await source.click();
  const focused = app.locator(":focus");
  await expect(focused).toContainText(/turn 1.*Hi, my lamp arrived broken. Order K-2291./);
  await expect(focused).toBeInViewport();
  await focused.getByRole("button", { name: "Back" }).click();
  await expect(source).toBeFocused();
});

journey("the copy button copies the value as it is shown", async ({ zendesk, page }) => {
  const { app, view } = await zendesk.openTicket("misrouted-refund");
  const copy = app.getByRole("button", { name: "Copy Amount" });
  await copy.click();
  await expect(app.getByText("Copied")).toBeAttached();
  await expect(copy).toBeFocused();
  const reply = view.getByRole("textbox", { name: "Reply" });
  await reply.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(reply).toHaveValue("€48.20");
});

journey("what is missing is asked for in the reply, and nothing is sent", async ({ zendesk }) => {
  const { app, view } = await zendesk.openTicket("misrouted-refund");
  const { updated_at } = await zendesk.recordOf("misrouted-refund");
  await app.getByRole("button", { name: "ask in reply" }).click();
  await expect(app.getByText("Put into the reply. Read it before you send it.")).toBeVisible();
  await expect(view.getByRole("textbox", { name: "Reply" })).toHaveValue("To go on, I still need: Photo.");
  expect(await zendesk.recordOf("misrouted-refund")).toMatchObject({ updated_at });
});

journey("a turn that only a note of the bot tells of is opened, too", async ({ zendesk }) => {
  const { app } = await zendesk.openTicket("botpress-session");
  await app.getByRole("button", { name: "turn 3", exact: true }).first().click();
  await expect(app.locator(":focus")).toContainText(/turn 3.*Sorry, I didn't understand/);
});

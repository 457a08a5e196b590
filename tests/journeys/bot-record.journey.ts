import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("the bot's own record of a run stands below the conversation, to be copied", async ({ zendesk }) => {
  const { app } = await zendesk.openTicket("misrouted-refund");
  const address = app.getByText("https://ava.lumen-and-oak.example/runs/ho-101-1");
  await expect(app.getByText("Conversation", { exact: true })).toBeVisible();
  await expect(address).toBeHidden();
  await app.getByText("Conversation", { exact: true }).click();
  await expect(address).toBeVisible();
  await app.getByRole("button", { name: "Copy address of the bot’s record" }).click();
  await expect(app.getByText("Copied").first()).toBeAttached();
  await expect(app.getByRole("link")).toHaveCount(0);
});

import { expect, type Page } from "@playwright/test";
import { journey } from "../browser/journey";

const MISTAKES = [
  "Handoff policy, rules[0].then.priority Must be one of: low, normal, high, urgent.",
  "Handoff policy, rules[0].then.queue Queue “Biling” is not in queues. Did you mean “billing”?",
  "Handoff policy, rules[1].id The id “refunds” is used twice.",
  "Payload field “36000200010l” is no field id.",
  "Field map, line 4 “order_id=” is no field id.",
  "Bot authors “Ava” is neither a user id nor an e-mail address.",
  "Tag prefix “Handoff Feedback!” may hold small letters, digits and single underscores only.",
];

journey(
  "an admin sees what is wrong in the settings and where, above a card on the defaults",
  async ({ zendesk }) => {
    const { app } = await zendesk.openTicket("broken-settings");
    await applyStorySettings(zendesk.page);
    await app.getByText(/mistakes in Baton’s settings: the defaults are in force/).click();
    for (const mistake of MISTAKES)
      await expect(app.getByRole("listitem").filter({ hasText: mistake })).toBeVisible();
    await expect(app.getByRole("heading", { name: "Handed over by Ava" })).toBeVisible();
  },
);

journey("an agent is not troubled with mistakes in the settings", async ({ zendesk }) => {
  await zendesk.signInAs("agent");
  const { app } = await zendesk.openTicket("broken-settings");
  await applyStorySettings(zendesk.page);
  await expect(app.getByRole("heading", { name: "No rule says where this belongs" })).toBeVisible();
  await expect(app.getByText(/mistakes in Baton’s settings/)).toHaveCount(0);
});

/** What the story says of the settings takes the place of the installation's; the apps load anew. */
const applyStorySettings = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Story's settings" }).click();

import { expect } from "@playwright/test";
import { axeViolations } from "../browser/axe-violations";
import { journey } from "../browser/journey";

for (const story of ["misrouted-refund", "no-bot", "arabic", "unreadable-payload"]) {
  journey(`the card of ${story} has no fault that axe can see`, async ({ zendesk }) => {
    const { app, frame } = await zendesk.openTicket(story);
    await expect(app.getByRole("heading").first()).toBeVisible();
    expect(await axeViolations(frame)).toEqual([]);
  });
}

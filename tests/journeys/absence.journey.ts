import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("a ticket without a bot says so in a few lines", async ({ zendesk }) => {
  const { app, frame } = await zendesk.openTicket("no-bot");
  await expect(app.getByRole("heading", { name: "No bot worked on this ticket" })).toBeVisible();
  await expect(app.getByText("Nothing to check.")).toBeVisible();
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeLessThan(150);
});

journey("a payload that cannot be read is named, and its raw text is a click away", async ({ zendesk }) => {
  const { app } = await zendesk.openTicket("unreadable-payload");
  await expect(app.getByText(/payload not readable/)).toBeVisible();
  await app.getByText("What could not be read").click();
  await app.getByText("Show the raw text").click();
  await expect(app.getByText(/Not readable: payload field/)).toBeVisible();
});

journey("on a closed ticket the card stands, and nothing that would change it", async ({ zendesk }) => {
  const { app, feedback } = await zendesk.openTicket("closed-ticket");
  await expect(app.getByText("This ticket is closed: nothing on it can be changed")).toBeVisible();
  await expect(feedback).toContainText("The ticket is closed, its tags cannot change any more.");
  await expect(feedback.getByRole("button")).toHaveCount(0);
  await expect(app.getByRole("button", { name: /^Move to/ })).toHaveCount(0);
});

journey(
  "what the agent's role may not read is named, and the card stands without it",
  async ({ zendesk }) => {
    zendesk.expectError(/403/);
    await zendesk.setFaults({ match: { path: "/api/v2/tickets/*/audits" }, kind: "forbidden", times: "all" });
    const { app } = await zendesk.openTicket("misrouted-refund");
    await expect(app.getByText("Decided by rule “refunds”.")).toBeVisible();
    await app.getByText("What could not be read").click();
    await expect(app.getByText(/^The history could not be read/)).toBeVisible();
  },
);

journey("outside of Zendesk the app says where it works", async ({ zendesk, page }) => {
  const { frame } = await zendesk.openTicket("no-bot");
  const { origin, pathname } = new URL((await frame.getAttribute("src")) ?? "");
  zendesk.expectError(/favicon/);
  await page.goto(origin + pathname);
  await expect(page.getByRole("heading", { name: "Baton works inside a ticket" })).toBeVisible();
});

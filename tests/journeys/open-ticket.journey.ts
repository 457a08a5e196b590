import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

journey("an agent opens a ticket and the app stands beside it", async ({ zendesk }) => {
  const ticket = await zendesk.openTicket("misrouted-refund");
  await expect(ticket.view.getByRole("heading", { level: 1 })).toHaveText("My lamp arrived broken");
  await expect(ticket.frame).toHaveAttribute("title", `Baton, ticket ${ticket.id}`);
});

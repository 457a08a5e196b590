import { expect } from "@playwright/test";
import { journey } from "../browser/journey";

const TICKET = "/api/v2/tickets/102";

journey(
  "opening a ticket costs two reads, idling none, and a flag one write between two reads",
  async ({ zendesk, page }) => {
    await page.clock.install();
    const asked = () => zendesk.requests.map((request) => request.replace(/\?.*/, ""));
    const { app, feedback } = await zendesk.openTicket("right-queue");
    await expect(app.getByText(/^Decided by rule/)).toBeVisible();
    await expect.poll(() => asked().sort()).toEqual([`GET ${TICKET}/audits`, `GET ${TICKET}/comments`]);

    await page.clock.runFor("10:00");
    expect(asked()).toHaveLength(2);
    await feedback.getByRole("button", { name: "Good" }).click();
    await expect(feedback).toContainText("Saved");
    await page.clock.runFor("10:00");
    await feedback.getByRole("button", { name: "Undo" }).click();
    await expect(feedback).toContainText("Flag taken off");

    const ofTheTicket = asked().filter((request) => /\/(102|tags)$/.test(request));
    const flag = [`GET ${TICKET}`, `PUT ${TICKET}/tags`, `GET ${TICKET}`];
    const undo = [`GET ${TICKET}`, `DELETE ${TICKET}/tags`, `GET ${TICKET}`];
    expect(ofTheTicket).toEqual([...flag, ...undo]);
  },
);
